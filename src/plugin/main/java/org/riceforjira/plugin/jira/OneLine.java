package org.riceforjira.plugin.jira;

/** What went wrong, in one line: who reads it does not read the log. */
final class OneLine {
  private static final int LONGEST = 500;

  private OneLine() {}

  /** The class and the message of what was thrown, and of what that began with. */
  static String of(Throwable thrown) {
    Throwable first = thrown;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String line = one(thrown) + (first == thrown ? "" : " (" + one(first) + ")");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
  }

  private static String one(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String said = thrown.getMessage();
    return said == null ? name : name + ": " + said.strip().replaceAll("\\s+", " ");
  }
}
