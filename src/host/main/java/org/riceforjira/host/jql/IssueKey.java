package org.riceforjira.host.jql;

import java.util.Comparator;

/** A key as it is ordered: by project, then by number and not by text. */
public record IssueKey(String project, long number) implements Comparable<IssueKey> {
  private static final Comparator<IssueKey> ORDER =
      Comparator.comparing(IssueKey::project).thenComparingLong(IssueKey::number);

  /** Reads a key such as SHOP-7. */
  public static IssueKey of(String key) {
    int dash = key.lastIndexOf('-');
    return new IssueKey(key.substring(0, dash), Long.parseLong(key.substring(dash + 1)));
  }

  @Override
  public int compareTo(IssueKey other) {
    return ORDER.compare(this, other);
  }
}
