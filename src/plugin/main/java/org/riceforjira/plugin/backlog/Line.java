package org.riceforjira.plugin.backlog;

import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.cut.CapacityUse;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.plan.cut.PartialFit;

/**
 * The cut line of a list, without its issues.
 *
 * @param index before which row of the list it is drawn; the size of the list where all that have a
 *     score fit
 * @param above how many issues are above it
 * @param partial the first issue that does not fit; empty where all fit
 * @param value of the issues above it
 * @param stoppedLooking true if of the issues after the first that does not fit some were not
 *     looked at, though capacity is left
 */
record Line(
    CutPolicy policy,
    CapacityUse use,
    int index,
    int above,
    Optional<PartialFit> partial,
    double value,
    boolean stoppedLooking) {
  Line {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(use, "use");
    Objects.requireNonNull(partial, "partial");
  }

  static Line of(CutLine cut, CutPolicy policy, int size) {
    return new Line(
        policy,
        cut.capacity(),
        cut.position().orElse(size),
        cut.above().size(),
        cut.partialFit(),
        cut.value(),
        cut.stoppedLooking());
  }
}
