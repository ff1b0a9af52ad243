package org.riceforjira.core.plan.baseline;

import java.util.Comparator;

/**
 * A key taken apart, so that numbers sort and compress as numbers; {@link #text} gives it back.
 *
 * @param number what follows the last hyphen, -1 when that is not a plain number
 */
record BaselineKey(String prefix, long number) implements Comparable<BaselineKey> {
  private static final long NONE = -1;
  private static final int MOST_DIGITS = 18;

  private static final Comparator<BaselineKey> ORDER =
      Comparator.comparing(BaselineKey::prefix).thenComparingLong(BaselineKey::number);

  static BaselineKey of(String key) {
    int hyphen = key.lastIndexOf('-');
    if (hyphen < 0 || !isPlain(key, hyphen + 1)) {
      return new BaselineKey(key, NONE);
    }
    return new BaselineKey(
        key.substring(0, hyphen), Long.parseLong(key, hyphen + 1, key.length(), 10));
  }

  String text() {
    return number == NONE ? prefix : prefix + "-" + number;
  }

  @Override
  public int compareTo(BaselineKey other) {
    return ORDER.compare(this, other);
  }

  // Only digits that come back the same: no leading zero, nothing longer than a long, no foreign
  // digits.
  private static boolean isPlain(String key, int from) {
    int digits = key.length() - from;
    if (digits < 1 || digits > MOST_DIGITS || (digits > 1 && key.charAt(from) == '0')) {
      return false;
    }
    return key.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
  }
}
