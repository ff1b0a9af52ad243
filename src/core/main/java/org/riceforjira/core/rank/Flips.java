package org.riceforjira.core.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Score;

/**
 * What would change the order: for each factor the smallest change, of it alone, that moves an
 * issue past another. A factor with levels changes to another level; Reach in whole numbers, Effort
 * in tenths, Impact in hundredths, Confidence in whole points, or as fine as it is written now, up
 * to six decimals.
 */
public final class Flips {
  private final Evaluator evaluator;

  public Flips(Evaluator evaluator) {
    this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
  }

  /**
   * What would put an issue before the next one up; the smallest change first, empty for the best
   * issue, for one without a score, where no factor alone can do it, and where an edit since the
   * ranking was made has done it already.
   *
   * @param position of the issue in the ranking, from 0
   * @param issue the evaluation of the issue at that position
   */
  public List<Flip> toPassNext(Ranking ranking, int position, Evaluation issue) {
    return position == 0 ? List.of() : upwards(issue, ranking.get(position - 1).score());
  }

  /**
   * What would move an issue across the cut line: from below it before the last issue above it, or
   * from above it behind the first issue below it.
   *
   * @param line how many issues are above the line
   */
  public List<Flip> toCrossLine(Ranking ranking, int position, int line, Evaluation issue) {
    if (position < line) {
      return line < ranking.scored() ? downwards(issue, ranking.get(line).score()) : List.of();
    }
    return line > 0 ? upwards(issue, ranking.get(line - 1).score()) : List.of();
  }

  private List<Flip> upwards(Evaluation issue, Score other) {
    return flips(issue, Direction.UP, changed -> RankOrder.compare(changed, other) < 0);
  }

  private List<Flip> downwards(Evaluation issue, Score other) {
    return flips(issue, Direction.DOWN, changed -> RankOrder.compare(changed, other) > 0);
  }

  private List<Flip> flips(Evaluation issue, Direction score, Predicate<Score> past) {
    List<Flip> flips = new ArrayList<>();
    // Edited since the ranking was made, an issue may be past the other already.
    if (!issue.scored().isPresent() || past.test(issue.scored())) {
      return flips;
    }
    for (Factor factor : Factor.values()) {
      // Less effort is a better score.
      Direction direction = factor == Factor.EFFORT ? score.opposite() : score;
      double from = issue.scored().factors().of(factor);
      DoublePredicate enough = to -> passes(evaluator.rescore(issue, factor, to), past);
      nearest(factor, from, direction, enough)
          .ifPresent(
              to ->
                  flips.add(
                      new Flip(
                          factor, from, to, evaluator.rules().of(factor).scale().levelOf(to))));
    }
    flips.sort(Comparator.comparingDouble(Flip::size));
    return flips;
  }

  private static boolean passes(Score changed, Predicate<Score> past) {
    // A level that is no legal value for the factor moves nothing: it takes the score away.
    return changed.isPresent() && past.test(changed);
  }

  private OptionalDouble nearest(
      Factor factor, double from, Direction direction, DoublePredicate enough) {
    List<Level> levels = evaluator.rules().of(factor).scale().levels();
    if (levels.isEmpty()) {
      return steps(factor, from).nearest(from, direction, enough);
    }
    return levels.stream()
        .mapToDouble(Level::value)
        .filter(enough)
        .boxed()
        .min(Comparator.comparingDouble(value -> Math.abs(value - from)))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private NumberSteps steps(Factor factor, double from) {
    double most = evaluator.rules().confidenceUnit().largest();
    return switch (factor) {
      case REACH -> NumberSteps.asFineAs(from, 0, 0, Double.MAX_VALUE);
      case IMPACT -> NumberSteps.asFineAs(from, 2, 0, Double.MAX_VALUE);
      case CONFIDENCE -> NumberSteps.asFineAs(from, 0, 0, most);
      case EFFORT -> NumberSteps.asFineAs(from, 1, Double.MIN_VALUE, Double.MAX_VALUE);
    };
  }
}
