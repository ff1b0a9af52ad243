package org.riceforjira.core.plan.cut;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.score.Score;

/**
 * What the next unit of capacity would buy: the same walk with exactly one unit more, compared with
 * the cut line, over the issues that were looked at.
 *
 * <p>With {@link CutPolicy#STOP} the issues that come in are the next in order, as many as fit.
 * With {@link CutPolicy#FILL} an issue that was skipped may now take its turn, and what had filled
 * its place goes out again. On a ranking by score the value gained is never below 0: the issue that
 * comes in first has more effort than everything it can push out, at a score no lower.
 *
 * @param cheapest the issue that the smallest addition of capacity would bring above the line; of
 *     equally cheap ones the first in order. With STOP it is the first that does not fit
 * @param in the issues that come above the line with one unit more, in order; empty when one unit
 *     is not enough
 * @param out the issues that leave in exchange, in order; always empty with STOP
 * @param valueGained value of the issues in, less that of the issues out; the value of an issue is
 *     score x effort, which is reach x impact x confidence x alignment
 * @param stoppedLooking true when further issues were not looked at although the unit was not used
 *     up; it might buy more
 */
public record NextUnit(
    PartialFit cheapest,
    List<Score> in,
    List<Score> out,
    double valueGained,
    boolean stoppedLooking) {
  public NextUnit {
    Objects.requireNonNull(cheapest, "cheapest");
    in = List.copyOf(in);
    out = List.copyOf(out);
  }

  /** The smallest addition of capacity that brings another issue above the line. */
  public double addition() {
    return cheapest.missing();
  }
}
