package org.riceforjira.core.rank;

import java.util.Comparator;
import org.riceforjira.core.score.Score;

/**
 * The total order of issues: score descending, confidence descending, effort ascending, reach
 * descending, id ascending; those without a score follow by id.
 */
final class RankOrder {
  private static final Comparator<Score> BY_ID = Comparator.comparingLong(Score::issueId);

  static final Comparator<Score> UNSCORED = BY_ID;

  static final Comparator<Score> BEST_FIRST =
      Comparator.comparingDouble(Score::value)
          .thenComparingDouble(score -> score.factors().confidence())
          .thenComparingDouble(score -> -score.factors().effort())
          .thenComparingDouble(score -> score.factors().reach())
          .reversed()
          .thenComparing(BY_ID);

  private RankOrder() {}
}
