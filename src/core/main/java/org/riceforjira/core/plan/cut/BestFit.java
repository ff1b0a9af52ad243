package org.riceforjira.core.plan.cut;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.Score;

/**
 * The issues of the best total value that fit into a capacity, for a sprint: an exact 0/1 knapsack.
 * The value of an issue is score x effort. Efforts are rounded up to tenths of the project's unit,
 * and the capacity down, so that the set really fits; a set that only fits in finer steps is not
 * found. Of equally valuable sets it is the one that keeps the higher-ranked issues.
 *
 * <p>Source: the dynamic program over issues and capacity, R. Bellman, Dynamic Programming, 1957.
 *
 * @param issues in rank order; empty when refused
 * @param capacity the capacity, and the effort that the issues use, not rounded
 * @param value the sum of score x effort of the issues
 * @param ignoredMore true when the ranking has more issues than the {@value #MOST_CANDIDATES} that
 *     were considered
 * @param refusal why there is no best fit; empty when there is one
 */
public record BestFit(
    List<Score> issues,
    CapacityUse capacity,
    double value,
    boolean ignoredMore,
    Optional<TooLarge> refusal) {

  /** How many issues of the ranking are considered, from its top. */
  public static final int MOST_CANDIDATES = 500;

  /**
   * The largest table in bits, 8 megabytes: one for each issue and step of capacity, and 64 for the
   * value at each step. It holds 500 issues in a capacity of 11,347, or few in one of 90,000.
   */
  public static final long MOST_BITS = 64_000_000;

  /**
   * A capacity that is too large to find the best fit.
   *
   * @param issues how many there are to choose from
   * @param most the largest capacity for which theirs is found
   */
  public record TooLarge(double capacity, int issues, double most) {}

  public BestFit {
    issues = List.copyOf(issues);
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(refusal, "refusal");
  }

  /**
   * Finds the best fit.
   *
   * @param ranking the issues in rank order; the first without a score ends it. At most {@value
   *     #MOST_CANDIDATES} are read, and one to know that there are more
   * @param capacity from 0 to {@link CapacityUse#MOST}
   * @throws IllegalArgumentException when the capacity is not such a number, or an issue has a
   *     score but no effort
   */
  public static BestFit of(Iterator<Score> ranking, double capacity) {
    Objects.requireNonNull(ranking, "ranking");
    return new BestFitSearch(CapacityUse.millionths(capacity)).read(ranking);
  }
}
