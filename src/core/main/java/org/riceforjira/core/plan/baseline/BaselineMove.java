package org.riceforjira.core.plan.baseline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * An issue whose work ends on another day than it did.
 *
 * @param before last day of its last period in the older baseline
 * @param after the same in the newer one
 */
public record BaselineMove(BaselineIssue issue, LocalDate before, LocalDate after) {
  static final Comparator<BaselineMove> BIGGEST_FIRST =
      Comparator.comparingLong((BaselineMove move) -> Math.abs(move.days()))
          .reversed()
          .thenComparing(BaselineMove::issue);

  public BaselineMove {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** Days from before to after: more than 0 for later, less for earlier. */
  public long days() {
    return ChronoUnit.DAYS.between(before, after);
  }
}
