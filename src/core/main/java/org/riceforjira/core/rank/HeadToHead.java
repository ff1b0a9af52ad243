package org.riceforjira.core.rank;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/**
 * Two scores side by side, and which of their numbers makes the difference. A score is a product,
 * so ln(left score / right score), before rounding, is the sum of one {@link Lead} for each factor
 * and one for the goals. What has the largest lead in favour of the first issue decides. Between
 * equal scores the number decides that the order looks at next.
 */
public final class HeadToHead {
  /** Two leads are the same that differ by less: the rest is the error of doubles. */
  private static final double SAME = 1e-9;

  /** What the order of issues looks at between equal scores. */
  private static final List<Factor> TIE_BREAKERS =
      List.of(Factor.CONFIDENCE, Factor.EFFORT, Factor.REACH);

  private final Score left;
  private final Score right;
  private final Map<Factor, Lead> leads = new EnumMap<>(Factor.class);
  private final Lead goal;
  private final Side first;
  private final Set<Factor> decisive;

  private HeadToHead(Evaluation left, Evaluation right) {
    this.left = left.scored();
    this.right = right.scored();
    for (Factor factor : Factor.values()) {
      leads.put(factor, lead(factor, this.left.factors(), this.right.factors()));
    }
    goal = Lead.ofFactor(multiplier(left), multiplier(right));
    first = Ranking.ORDER.compare(this.left, this.right) < 0 ? Side.LEFT : Side.RIGHT;
    decisive = tied() ? tieBreaker() : largest();
  }

  /**
   * Compares two different issues.
   *
   * @throws IllegalArgumentException when one of them has no score
   */
  public static HeadToHead of(Evaluation left, Evaluation right) {
    for (Score score : List.of(left.scored(), right.scored())) {
      if (!score.isPresent()) {
        throw new IllegalArgumentException(
            "Only scores can be compared, and issue " + score.key() + " has none.");
      }
    }
    return new HeadToHead(left, right);
  }

  /** The issue that comes first in a ranking of the two: left or right. */
  public Side first() {
    return first;
  }

  /** True when the scores are equal after rounding. */
  public boolean tied() {
    return left.value() == right.value();
  }

  /** What a factor does for one of the two. */
  public Lead of(Factor factor) {
    return leads.get(factor);
  }

  /** What the goals do for one of the two; the numbers are their multipliers, 1 without a goal. */
  public Lead goal() {
    return goal;
  }

  /** ln(left score / right score) before rounding; infinite or NaN with factors of 0. */
  public double size() {
    return goal.size() + leads.values().stream().mapToDouble(Lead::size).sum();
  }

  /** True when the factor is why the first issue is the first; several may be to the same part. */
  public boolean decides(Factor factor) {
    return decisive.contains(factor);
  }

  /** True when the goals are why the first issue is the first. */
  public boolean goalDecides() {
    return !tied() && isLargest(goal);
  }

  /**
   * The probability that the first issue is really worth more, from 0.5 to 1; empty for two scores
   * of 0, which are equal for certain.
   */
  public OptionalDouble chance(Uncertainty uncertainty) {
    if (left.value() == 0 && right.value() == 0) {
      return OptionalDouble.empty();
    }
    double spread = Math.hypot(sigma(left, uncertainty), sigma(right, uncertainty));
    double difference = Math.abs(Math.log(left.value()) - Math.log(right.value()));
    return OptionalDouble.of(Math.min(1, Normal.below(difference / spread)));
  }

  private static double sigma(Score score, Uncertainty uncertainty) {
    return uncertainty.sigma(score.factors().confidence());
  }

  private Set<Factor> tieBreaker() {
    for (Factor factor : TIE_BREAKERS) {
      if (of(factor).favours() != Side.NEITHER) {
        return EnumSet.of(factor);
      }
    }
    return Set.of();
  }

  private Set<Factor> largest() {
    Set<Factor> largest = EnumSet.noneOf(Factor.class);
    leads.forEach(
        (factor, lead) -> {
          if (isLargest(lead)) {
            largest.add(factor);
          }
        });
    return largest;
  }

  private boolean isLargest(Lead lead) {
    double most = forFirst(goal);
    for (Lead other : leads.values()) {
      most = Math.max(most, forFirst(other));
    }
    return forFirst(lead) >= most - SAME;
  }

  private double forFirst(Lead lead) {
    return first == Side.LEFT ? lead.size() : -lead.size();
  }

  private static Lead lead(Factor factor, Factors left, Factors right) {
    return factor == Factor.EFFORT
        ? Lead.ofDivisor(left.effort(), right.effort())
        : Lead.ofFactor(left.of(factor), right.of(factor));
  }

  private static double multiplier(Evaluation issue) {
    return issue.goal().map(AlignmentRule::multiplier).orElse(1.0);
  }
}
