package org.riceforjira.connect.output;

/**
 * Texts from elsewhere, made fit for one line of a terminal: whoever may write the summary of an
 * issue could otherwise move the cursor, rename the window, or turn the reading direction.
 */
final class OneLine {
  private static final int REPLACEMENT = 0xFFFD;

  private OneLine() {}

  /** Line breaks and tabs become blanks; what else is no character becomes U+FFFD. */
  static String of(String text) {
    if (text.codePoints().allMatch(c -> c == harmless(c))) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().map(OneLine::harmless).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static int harmless(int c) {
    if (breaksLines(c)) {
      return ' ';
    }
    boolean harmful =
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.SURROGATE -> true;
          case Character.FORMAT -> turnsDirection(c);
          default -> false;
        };
    return harmful ? REPLACEMENT : c;
  }

  private static boolean breaksLines(int c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean turnsDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
