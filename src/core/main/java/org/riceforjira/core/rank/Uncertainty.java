package org.riceforjira.core.rank;

import java.util.Comparator;
import java.util.List;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sentence.Unusable;

/**
 * How far a score can be off: the spread of ln(score) by confidence. A sigma of 0.3 means that two
 * times out of three the true score is within a factor e^0.3 = 1.35 of the computed one. Between
 * two points the spread is interpolated in a straight line, outside it stays as at the end.
 *
 * @param points at least one, kept by rising confidence; the spread never rises with confidence
 */
public record Uncertainty(List<Point> points) {
  /** For a confidence in percent. */
  public static final Uncertainty PERCENT =
      new Uncertainty(
          List.of(
              new Point(20, 1.00), new Point(50, 0.60), new Point(80, 0.30), new Point(100, 0.10)));

  /** For a team's own scale from 1 to 10. */
  public static final Uncertainty UP_TO_TEN =
      new Uncertainty(
          List.of(new Point(2, 1.00), new Point(5, 0.60), new Point(8, 0.30), new Point(10, 0.10)));

  public Uncertainty {
    points = points.stream().sorted(Comparator.comparingDouble(Point::confidence)).toList();
    if (points.isEmpty()) {
      throw new Unusable(Sentence.of("rice.core.spread.none"));
    }
    for (int i = 1; i < points.size(); i++) {
      requireFalling(points.get(i - 1), points.get(i));
    }
  }

  /** The default for a project whose confidence has this unit. */
  public static Uncertainty defaultFor(ConfidenceUnit unit) {
    return unit == ConfidenceUnit.RAW ? UP_TO_TEN : PERCENT;
  }

  /** The spread of ln(score) at a confidence as a person reads it. */
  public double sigma(double confidence) {
    if (Double.isNaN(confidence)) {
      throw new IllegalArgumentException("A spread needs a confidence, but there is none.");
    }
    Point left = points.get(0);
    for (Point right : points) {
      if (confidence < right.confidence()) {
        return left == right ? right.sigma() : left.towards(right, confidence);
      }
      left = right;
    }
    return left.sigma();
  }

  private static void requireFalling(Point low, Point high) {
    if (low.confidence() == high.confidence()) {
      throw new Unusable(Sentence.of("rice.core.spread.twice", low.confidence()));
    }
    if (low.sigma() < high.sigma()) {
      throw new Unusable(
          Sentence.of(
              "rice.core.spread.rising",
              high.confidence(),
              low.sigma(),
              low.confidence(),
              high.sigma()));
    }
  }

  /**
   * The spread at one confidence.
   *
   * @param confidence as a person reads it, not negative
   * @param sigma of ln(score), from 0.02 to 3
   */
  public record Point(double confidence, double sigma) {
    // Nobody knows a reach within 2 percent, and 0 would turn every estimate into a certainty.
    private static final double LEAST = 0.02;
    // A factor of 20 up or down: more says nothing any more.
    private static final double MOST = 3;

    public Point {
      if (!(confidence >= 0 && confidence < Double.POSITIVE_INFINITY)) {
        throw new Unusable(Sentence.of("rice.core.spread.confidence", confidence));
      }
      if (!(sigma >= LEAST && sigma <= MOST)) {
        throw new Unusable(Sentence.of("rice.core.spread.range", confidence, LEAST, MOST, sigma));
      }
    }

    private double towards(Point right, double at) {
      double share = (at - confidence) / (right.confidence - confidence);
      return sigma + share * (right.sigma - sigma);
    }
  }
}
