package org.riceforjira.core.plan.baseline;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What changed from an older baseline to a newer one. Issues are matched by id and shown by the key
 * they have now. One issue can be in several lists: later and re-scored, for instance.
 *
 * @param unchanged how many issues are listed in both baselines and end neither earlier nor later
 *     (or are placed in neither), with the same score and the same effort
 */
public record BaselineDifference(
    BaselineMoves moves, BaselineScope scope, BaselineRevisions revisions, int unchanged) {
  public BaselineDifference {
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(revisions, "revisions");
    if (unchanged < 0) {
      throw new IllegalArgumentException("Unchanged is 0 or more issues, was " + unchanged + ".");
    }
  }

  /**
   * Compares plans by date, so that plans in months and in quarters can be compared.
   *
   * @param done ids of the issues that were finished in the meantime: a plan lists what is to do,
   *     so without them finished work would count as scope that went out
   */
  public static BaselineDifference between(Baseline older, Baseline newer, Set<Long> done) {
    List<BaselinePair> pairs = BaselinePair.of(older, newer, done);
    return new BaselineDifference(
        BaselineMoves.of(pairs),
        BaselineScope.of(pairs),
        BaselineRevisions.of(pairs),
        (int) pairs.stream().filter(BaselinePair::isUnchanged).count());
  }

  /** True when there is nothing to tell. */
  public boolean isEmpty() {
    return moves.isEmpty() && scope.isEmpty() && revisions.isEmpty();
  }
}
