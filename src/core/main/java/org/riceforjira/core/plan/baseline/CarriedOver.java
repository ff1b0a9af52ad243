package org.riceforjira.core.plan.baseline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An issue that should have ended in a period that is over, and is not done.
 *
 * @param issue by the key that it had
 * @param period the one in which the baseline had it end
 */
public record CarriedOver(BaselineIssue issue, BaselinePeriod period) {
  private static final Comparator<CarriedOver> LONGEST_FIRST =
      Comparator.comparing((CarriedOver carried) -> carried.period().end())
          .thenComparing(CarriedOver::issue);

  public CarriedOver {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(period, "period");
  }

  /**
   * Those of the issues that a baseline had ending in a period that ended before a day; the longest
   * overdue first, then by key. What was to end some time after the plan was promised for no
   * period, and is never carried over.
   *
   * @param notDone ids of issues that are not done by now
   */
  public static List<CarriedOver> of(Baseline baseline, LocalDate today, Set<Long> notDone) {
    return baseline.lines().stream()
        .filter(line -> notDone.contains(line.issue().id()))
        .flatMap(line -> overdue(baseline, line, today))
        .sorted(LONGEST_FIRST)
        .toList();
  }

  private static Stream<CarriedOver> overdue(
      Baseline baseline, BaselineLine line, LocalDate today) {
    return baseline
        .endPeriod(line)
        .filter(period -> period.end().isBefore(today))
        .map(period -> new CarriedOver(line.issue(), period))
        .stream();
  }
}
