package org.riceforjira.core.standing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.plan.cut.CutSide;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.rank.Flips;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Score;

/** The cut line of a ranking, as one issue of it sees it. */
public final class DrawnLine {
  private final Ranking ranking;
  private final int position;
  private final CutPolicy policy;
  private final CutLine line;

  /**
   * @param position of the issue in the ranking, from 0; it has a score
   * @param capacity in the unit of the efforts
   */
  public DrawnLine(Ranking ranking, int position, double capacity, CutPolicy policy) {
    this.ranking = ranking;
    this.position = position;
    this.policy = policy;
    this.line = CutLine.of(ranking.scores().iterator(), capacity, policy);
  }

  public double capacity() {
    return line.capacity().capacity();
  }

  /** How many issues of the ranking are above the line, before the first that does not fit. */
  public int index() {
    return line.position().orElse(ranking.scored());
  }

  /** True if everything fits, so that nothing is below the line. */
  public boolean isEndless() {
    return line.position().isEmpty();
  }

  public boolean isAbove() {
    return position < index() || fillsGap();
  }

  /** True if the issue comes after one that does not fit, and fits into what is left. */
  public boolean fillsGap() {
    long id = issue().issueId();
    return position > index() && line.above().stream().anyMatch(score -> score.issueId() == id);
  }

  /**
   * The probability of being above the line; empty where that is no question of the rank.
   *
   * @param intervals of the ranking, asked for only if they are needed
   */
  public OptionalDouble chance(Supplier<RankIntervals> intervals) {
    return dependsOnRank()
        ? OptionalDouble.of(intervals.get().aboveLine(position, index()))
        : OptionalDouble.empty();
  }

  /**
   * What would bring the issue to the other side, the smallest change first; none if no factor
   * alone is enough. Empty where that is no question of the rank, or where nobody can tell: past
   * the issues at the line need not be across it, as what is large may not fit even there.
   *
   * @param issue the evaluation of the issue as it is now
   */
  public Optional<List<Flip>> crossing(Evaluator evaluator, Evaluation issue) {
    if (!dependsOnRank()) {
      return Optional.empty();
    }
    boolean above = isAbove();
    CutSide side = new CutSide(ranking.scores(), Ranking.ORDER, capacity(), policy);
    List<Flip> passing = new Flips(evaluator).toCrossLine(ranking, position, index(), issue);
    List<Flip> crossing =
        passing.stream()
            .filter(
                flip -> side.isAbove(evaluator.rescore(issue, flip.factor(), flip.to())) != above)
            .toList();
    return crossing.isEmpty() && !passing.isEmpty() ? Optional.empty() : Optional.of(crossing);
  }

  private boolean dependsOnRank() {
    return !isEndless() && index() > 0 && !fillsGap();
  }

  private Score issue() {
    return ranking.get(position).score();
  }
}
