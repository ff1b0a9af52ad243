package org.riceforjira.host.jira;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranks of issues as Jira Software writes them, {@code 0|i0001z:9}: texts whose alphabetical order
 * is the order of the issues, with always room for another between two.
 */
final class Ranks {
  private static final String BUCKET = "0|";
  private static final String POINT = ":";
  private static final int PLACES = 8;
  private static final int BASE = 36;

  private Ranks() {}

  /** The rank of an issue that nobody has ranked: after all that are older. */
  static String of(long issueId) {
    String digits = Long.toString(issueId, BASE);
    return BUCKET + "0".repeat(Math.max(0, PLACES - digits.length())) + digits + POINT;
  }

  /** So many ranks in order, all after the lower and before the upper; null where none bounds. */
  static List<String> between(String lower, String upper, int count) {
    List<String> ranks = new ArrayList<>();
    spread(ranks, digits(lower), digits(upper), count);
    return ranks.stream().map(Ranks::written).toList();
  }

  /** Halves, so that the ranks of many are hardly longer than that of one. */
  private static void spread(List<String> ranks, String lower, String upper, int count) {
    if (count == 0) {
      return;
    }
    String middle = middle(lower == null ? "" : lower, upper);
    int before = (count - 1) / 2;
    spread(ranks, lower, middle, before);
    ranks.add(middle);
    spread(ranks, middle, upper, count - 1 - before);
  }

  private static String middle(String lower, String upper) {
    StringBuilder middle = new StringBuilder();
    boolean bounded = upper != null;
    for (int place = 0; ; place++) {
      int low = place < lower.length() ? Character.digit(lower.charAt(place), BASE) : 0;
      int high = bounded ? Character.digit(upper.charAt(place), BASE) : BASE;
      if (high - low > 1) {
        return padded(middle.append(Character.forDigit((low + high) / 2, BASE)));
      }
      middle.append(Character.forDigit(low, BASE));
      bounded = bounded && high == low;
    }
  }

  private static String padded(StringBuilder digits) {
    return digits.append("0".repeat(Math.max(0, PLACES - digits.length()))).toString();
  }

  private static String digits(String rank) {
    return rank == null ? null : rank.substring(BUCKET.length()).replace(POINT, "");
  }

  private static String written(String digits) {
    return BUCKET + digits.substring(0, PLACES) + POINT + digits.substring(PLACES);
  }
}
