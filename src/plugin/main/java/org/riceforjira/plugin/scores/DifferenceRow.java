package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.ScoreChange;

/**
 * What a run changed, or would change, of one issue.
 *
 * @param before the score, null for none; so {@code after}
 * @param rankBefore the rank, null for none or where ranks are not kept; so {@code rankAfter}
 */
public record DifferenceRow(
    String key, Double before, Double after, Integer rankBefore, Integer rankAfter)
    implements ToldDifference {

  static DifferenceRow of(ScoreChange change) {
    return new DifferenceRow(change.key(), change.before(), change.after(), null, null);
  }

  static DifferenceRow of(Difference difference) {
    ScoreChange change = difference.change();
    return new DifferenceRow(
        change.key(),
        change.before(),
        change.after(),
        rank(difference.ranks().before()),
        rank(difference.ranks().after()));
  }

  private static Integer rank(int rank) {
    return rank == 0 ? null : rank;
  }
}
