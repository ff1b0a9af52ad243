package org.riceforjira.core.plan.cut;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.riceforjira.core.score.Score;

/**
 * The cut line of a ranking: the issues that fit into a capacity when efforts are added in rank
 * order. Amounts are in the project's unit of effort and are added in whole millionths, so that 0.1
 * and 0.2 fit into 0.3; an effort below a millionth counts as one.
 *
 * @param above the issues above the line, in order
 * @param capacity the capacity, and what the issues above the line use of it
 * @param partialFit the first issue that does not fit; empty when everything fitted
 * @param nextUnit what one more unit of capacity would buy; empty when everything fitted
 * @param stoppedLooking true when capacity is left and further issues were not looked at; one of
 *     them might still fit
 */
public record CutLine(
    List<Score> above,
    CapacityUse capacity,
    Optional<PartialFit> partialFit,
    Optional<NextUnit> nextUnit,
    boolean stoppedLooking) {

  /** How many issues after the first that does not fit are looked at, at most. */
  public static final int MOST_LOOKED_AT = 500;

  public CutLine {
    above = List.copyOf(above);
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(partialFit, "partialFit");
    Objects.requireNonNull(nextUnit, "nextUnit");
  }

  /**
   * Draws the line. The ranking is read lazily: up to the first issue that does not fit, and past
   * it only as long as an issue can still come in with one unit more than the capacity, or to fill
   * what is left, at most {@value #MOST_LOOKED_AT} and one to know that there are more.
   *
   * @param ranking the issues in rank order; the first without a score ends it
   * @param capacity from 0 to {@link CapacityUse#MOST}
   * @throws IllegalArgumentException when the capacity is not such a number, or an issue has a
   *     score but no effort
   */
  public static CutLine of(Iterator<Score> ranking, double capacity, CutPolicy policy) {
    Objects.requireNonNull(ranking, "ranking");
    Objects.requireNonNull(policy, "policy");
    return new CutReader(policy, CapacityUse.millionths(capacity)).read(ranking);
  }

  /**
   * Where the line is: how many leading issues of the ranking are above it before the first that
   * does not fit. Empty when everything fitted.
   */
  public OptionalInt position() {
    return partialFit.map(fit -> OptionalInt.of(fit.position())).orElse(OptionalInt.empty());
  }

  /** The value of the issues above the line: the sum of score x effort. */
  public double value() {
    return TotalValue.of(above);
  }
}
