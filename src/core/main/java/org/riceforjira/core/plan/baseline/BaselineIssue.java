package org.riceforjira.core.plan.baseline;

import java.util.Comparator;
import java.util.Objects;

/**
 * An issue as a baseline names it. Baselines are matched by id, because moving an issue renames its
 * key. Ordered as a person reads keys: project, number ("A-9" before "A-10"), id.
 *
 * @param key 1 to 300 characters
 */
public record BaselineIssue(long id, String key) implements Comparable<BaselineIssue> {
  static final int LONGEST_KEY = 300;

  private static final Comparator<BaselineIssue> ORDER =
      Comparator.comparing((BaselineIssue issue) -> BaselineKey.of(issue.key))
          .thenComparingLong(BaselineIssue::id);

  public BaselineIssue {
    Objects.requireNonNull(key, "key");
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A key has 1 to " + LONGEST_KEY + " characters, this one has " + key.length() + ".");
    }
  }

  @Override
  public int compareTo(BaselineIssue other) {
    return ORDER.compare(this, other);
  }
}
