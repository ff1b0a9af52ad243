package org.riceforjira.core.plan.baseline;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * An issue that ends earlier or later than it did.
 *
 * @param before when it ends in the older baseline
 * @param after when it ends in the newer one
 */
public record BaselineMove(BaselineIssue issue, BaselineEnd before, BaselineEnd after) {
  // What moves beyond a plan may move by any number of days.
  static final Comparator<BaselineMove> BIGGEST_FIRST =
      Comparator.comparing(BaselineMove::isMeasured)
          .thenComparing(
              Comparator.comparingLong((BaselineMove move) -> Math.abs(move.days())).reversed())
          .thenComparing(BaselineMove::issue);

  public BaselineMove {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Days from before to after: more than 0 for later, less for earlier. At least so many when one
   * of them is after the end of its plan.
   */
  public long days() {
    return ChronoUnit.DAYS.between(before.earliest(), after.earliest());
  }

  private boolean isMeasured() {
    return !before.after() && !after.after();
  }
}
