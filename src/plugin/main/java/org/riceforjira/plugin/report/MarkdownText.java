package org.riceforjira.plugin.report;

import java.util.regex.Pattern;

/** Writes texts that nobody has checked into Markdown, where they stay texts. */
final class MarkdownText {
  /** What means something anywhere in a line: as CommonMark and GitHub's dialect have it. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

  /** What makes a headline, a list or a line across, where a line begins with it. */
  private static final Pattern FIRST = Pattern.compile("^[#+=-]");

  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

  /** Addresses become links by themselves. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=\\bhttps?|\\bftp|\\bmailto):");

  private static final Pattern WEB = Pattern.compile("(?i)\\bwww\\.");

  /** Lines, and signs that turn the direction of writing or cannot be seen. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

  private MarkdownText() {}

  /** The text within a line. */
  static String of(String text) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    String plain = ANYWHERE.matcher(line).replaceAll("\\\\$0");
    String unlinked = ADDRESS.matcher(plain).replaceAll("\\\\:");
    return WEB.matcher(unlinked).replaceAll(found -> found.group().substring(0, 3) + "\\\\.");
  }

  /** The text as the beginning of a line. */
  static String line(String text) {
    String plain = of(text);
    String first = NUMBERED.matcher(plain).replaceFirst("$1\\\\$2");
    return FIRST.matcher(first).replaceFirst("\\\\$0");
  }
}
