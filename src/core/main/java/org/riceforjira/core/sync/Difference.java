package org.riceforjira.core.sync;

import java.util.Objects;

/**
 * What a recalculation would change of one issue.
 *
 * @param ranks the places in the ranking of the project's candidates
 */
public record Difference(ScoreChange change, Ranks ranks) {
  public Difference {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(ranks, "ranks");
  }

  /**
   * The rank now and then; 0 where the issue has none, because it lacks a score or is no candidate.
   */
  public record Ranks(int before, int after) {
    /** No rank, neither now nor then. */
    public static final Ranks NONE = new Ranks(0, 0);
  }
}
