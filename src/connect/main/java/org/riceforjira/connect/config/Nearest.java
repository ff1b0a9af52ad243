package org.riceforjira.connect.config;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may have meant who typed a name that nobody has. */
final class Nearest {
  private Nearest() {}

  /** Empty where every name is too far from what was typed. */
  static Optional<String> of(String typed, Stream<String> names) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return names
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= typed.length() / 2)
        .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
  }

  private static int distance(String typed, String name) {
    return name.startsWith(typed) ? 0 : edits(typed, name);
  }

  /** How many characters are to be put in, taken out or replaced. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
