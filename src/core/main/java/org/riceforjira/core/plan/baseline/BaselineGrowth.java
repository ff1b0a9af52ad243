package org.riceforjira.core.plan.baseline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.plan.baseline.BaselinePair.Side;

/**
 * How the planned effort changed, in the project's unit. What came in or went out is scope; what
 * was estimated anew is told apart, because the plan still holds the same work. The newer
 * baseline's effort is {@code planned + in - out - done + reestimated}.
 *
 * @param planned effort of everything placed in the older baseline
 * @param in effort of what was not placed before, as estimated now
 * @param out effort of what is not placed any more, as estimated then
 * @param done effort of what was finished in the meantime, as estimated then: no change of scope
 * @param reestimated effort now minus effort then of what is placed in both; less than 0 when it
 *     shrank
 */
public record BaselineGrowth(
    double planned, double in, double out, double done, double reestimated) {
  private static final int MILLIONTHS = 6;

  public BaselineGrowth {
    if (!(Math.min(Math.min(planned, done), Math.min(in, out)) >= 0)) {
      throw new IllegalArgumentException(
          "Efforts are 0 or more, were %s planned, %s in, %s out, %s done."
              .formatted(planned, in, out, done));
    }
    if (Double.isNaN(reestimated)) {
      throw new IllegalArgumentException("The re-estimated effort must be a number, was NaN.");
    }
  }

  static BaselineGrowth of(List<BaselinePair> pairs) {
    BigDecimal planned = BigDecimal.ZERO;
    BigDecimal in = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    BigDecimal done = BigDecimal.ZERO;
    BigDecimal reestimated = BigDecimal.ZERO;
    for (BaselinePair pair : pairs) {
      BigDecimal then = placedEffort(pair.older());
      BigDecimal now = placedEffort(pair.newer());
      planned = planned.add(then);
      if (!pair.wasPlaced()) {
        in = in.add(now);
      } else if (pair.isFinished()) {
        done = done.add(then);
      } else if (pair.isOut()) {
        out = out.add(then);
      } else {
        reestimated = reestimated.add(now).subtract(then);
      }
    }
    return new BaselineGrowth(
        planned.doubleValue(),
        in.doubleValue(),
        out.doubleValue(),
        done.doubleValue(),
        reestimated.doubleValue());
  }

  /**
   * Scope growth: {@code (in - out) / planned}, 0.25 for a quarter more. Empty when nothing was
   * planned: a share of nothing is no number.
   */
  public OptionalDouble share() {
    return ofPlanned(decimal(in).subtract(decimal(out)));
  }

  /** {@code reestimated / planned}; empty when nothing was planned. */
  public OptionalDouble reestimatedShare() {
    return ofPlanned(decimal(reestimated));
  }

  private OptionalDouble ofPlanned(BigDecimal amount) {
    return planned == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(amount.divide(decimal(planned), MathContext.DECIMAL64).doubleValue());
  }

  private static BigDecimal placedEffort(Optional<Side> side) {
    return side.filter(Side::isPlaced)
        .map(placed -> decimal(placed.line().effort().getAsDouble()))
        .orElse(BigDecimal.ZERO);
  }

  // Whole millionths, as everywhere in plan: 0.1 and 0.2 make 0.3, and no sum becomes infinite.
  private static BigDecimal decimal(double amount) {
    return BigDecimal.valueOf(Millionths.of(amount), MILLIONTHS);
  }
}
