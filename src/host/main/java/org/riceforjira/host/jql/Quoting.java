package org.riceforjira.host.jql;

import java.util.regex.Pattern;

/** How names and values are written so that they are read back unchanged. */
final class Quoting {
  private static final Pattern PLAIN = Pattern.compile("-?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");
  private static final Pattern CUSTOM = Pattern.compile("(?i)cf\\[\\d+]");

  private Quoting() {}

  static String field(String name) {
    return CUSTOM.matcher(name).matches() ? name : quoted(name);
  }

  static String quoted(String text) {
    if (PLAIN.matcher(text).matches() && !ReservedWords.contains(text)) {
      return text;
    }
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
