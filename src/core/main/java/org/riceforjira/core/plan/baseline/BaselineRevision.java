package org.riceforjira.core.plan.baseline;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.Millionths;

/**
 * A score or an effort that differs; at most one side is empty.
 *
 * @param before as in the older baseline, empty when it had none
 * @param after as in the newer baseline, empty when it has none
 */
public record BaselineRevision(BaselineIssue issue, OptionalDouble before, OptionalDouble after) {
  // A number that appeared or vanished is more than any that changed. Sizes are whole millionths:
  // as doubles, 0.3 - 0.2 is less than 0.2 - 0.1.
  static final Comparator<BaselineRevision> BIGGEST_FIRST =
      Comparator.comparing(BaselineRevision::isChange)
          .thenComparing(Comparator.comparingLong(BaselineRevision::size).reversed())
          .thenComparing(BaselineRevision::issue);

  public BaselineRevision {
    Objects.requireNonNull(issue, "issue");
    if (before.equals(after)) {
      throw new IllegalArgumentException(
          "Nothing was revised: " + issue.key() + " has " + before + " before and after.");
    }
  }

  /** True when the numbers differ as people see them: 0.1 + 0.2 is 0.3. */
  static boolean isOne(OptionalDouble before, OptionalDouble after) {
    return before.isPresent() && after.isPresent()
        ? Millionths.of(Math.abs(after.getAsDouble() - before.getAsDouble())) != 0
        : before.isPresent() != after.isPresent();
  }

  private boolean isChange() {
    return before.isPresent() && after.isPresent();
  }

  private long size() {
    return Math.abs(millionths(after) - millionths(before));
  }

  private static long millionths(OptionalDouble number) {
    return Millionths.of(number.orElse(0));
  }
}
