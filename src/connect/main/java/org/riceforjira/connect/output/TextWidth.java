package org.riceforjira.connect.output;

/**
 * How many columns of a terminal a text takes: a Chinese character two, an accent of its own none.
 */
final class TextWidth {
  /** From and to, of what terminals draw two columns wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26AA, 0x26AB},
    {0x26BD, 0x26BE},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x2728, 0x2728},
    {0x274C, 0x274C},
    {0x2753, 0x2755},
    {0x2795, 0x2797},
    {0x2B1B, 0x2B1C},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F000, 0x1F0FF},
    {0x1F18E, 0x1F19A},
    {0x1F1E6, 0x1F320},
    {0x1F32D, 0x1F5FF},
    {0x1F600, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1F7EB},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** Where a text is to end so that it takes at most so many columns. */
  static int end(String text, int most) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      width += of(c);
      if (width > most) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int of(int c) {
    if (c < WIDE[0][0]) {
      return addsNothing(c) ? 0 : 1;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return addsNothing(c) ? 0 : 1;
  }

  /** What is drawn over or joined to the character before it. */
  private static boolean addsNothing(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT && c != 0xAD;
  }
}
