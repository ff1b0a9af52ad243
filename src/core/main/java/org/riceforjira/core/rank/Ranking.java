package org.riceforjira.core.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;

/**
 * Issues in their order: score descending, confidence descending, effort ascending, reach
 * descending, id ascending; those without a score follow by id.
 */
public record Ranking(List<RankedIssue> issues) {
  private static final Comparator<Evaluation> BY_ID = Comparator.comparingLong(Evaluation::issueId);

  private static final Comparator<Evaluation> BEST_FIRST =
      Comparator.comparingDouble((Evaluation e) -> e.score().getAsDouble())
          .thenComparingDouble(e -> value(e, Factor.CONFIDENCE))
          .thenComparingDouble(e -> -value(e, Factor.EFFORT))
          .thenComparingDouble(e -> value(e, Factor.REACH))
          .reversed()
          .thenComparing(BY_ID);

  public Ranking {
    issues = List.copyOf(issues);
  }

  /** Ranks evaluations that come in any order. */
  public static Ranking of(Collection<Evaluation> evaluations) {
    List<Evaluation> scored =
        evaluations.stream().filter(e -> e.score().isPresent()).sorted(BEST_FIRST).toList();
    List<RankedIssue> ranked = new ArrayList<>(evaluations.size());
    for (int i = 0; i < scored.size(); i++) {
      boolean asBefore = i > 0 && sameScore(scored.get(i - 1), scored.get(i));
      boolean asAfter = i + 1 < scored.size() && sameScore(scored.get(i), scored.get(i + 1));
      int rank = asBefore ? ranked.get(i - 1).rank() : i + 1;
      ranked.add(new RankedIssue(rank, asBefore || asAfter, scored.get(i)));
    }
    evaluations.stream()
        .filter(e -> e.score().isEmpty())
        .sorted(BY_ID)
        .forEach(e -> ranked.add(new RankedIssue(0, false, e)));
    return new Ranking(ranked);
  }

  private static boolean sameScore(Evaluation left, Evaluation right) {
    return left.score().getAsDouble() == right.score().getAsDouble();
  }

  private static double value(Evaluation evaluation, Factor factor) {
    return evaluation.values().get(factor).value();
  }
}
