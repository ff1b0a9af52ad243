package org.riceforjira.core.sync;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riceforjira.core.score.Gap;

/**
 * What other rules would change for the people who read a ranking.
 *
 * @param lostBecause issues per kind of gap that would lose their score; one with two gaps is
 *     counted in both
 * @param moves of all candidates those whose rank would change most, the largest first; of very
 *     many the largest {@value ImpactTally#MOST_MOVES}
 * @param lost issues that would lose their score, the highest first; of very many the highest
 *     {@value ImpactTally#MOST_LOST}
 * @param ranked false where there are too many candidates to be ranked; then there are no moves
 */
public record Impact(
    Counts counts,
    Map<GapKind, Long> lostBecause,
    List<Move> moves,
    List<Lost> lost,
    boolean ranked) {

  /**
   * How many issues, candidates or not, of those that whoever asked may see.
   *
   * @param changed whose score would be another, appear or be lost
   * @param gained that would get a score
   * @param lost that would lose theirs
   * @param entered that would become candidates
   * @param left that would no longer be candidates
   */
  public record Counts(long changed, long gained, long lost, long entered, long left) {}

  /** An issue with a rank now and then, and its scores. */
  public record Move(long issueId, int rankBefore, int rankAfter, double before, double after) {
    int size() {
      return Math.abs(rankAfter - rankBefore);
    }
  }

  /**
   * An issue without a score then.
   *
   * @param before its score now
   * @param gap the first one
   */
  public record Lost(long issueId, double before, Gap gap) {
    public Lost {
      Objects.requireNonNull(gap, "gap");
    }
  }

  public Impact {
    Objects.requireNonNull(counts, "counts");
    lostBecause = Map.copyOf(lostBecause);
    moves = List.copyOf(moves);
    lost = List.copyOf(lost);
  }
}
