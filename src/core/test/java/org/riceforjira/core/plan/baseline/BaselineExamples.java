package org.riceforjira.core.plan.baseline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Baselines for tests. */
final class BaselineExamples {
  static final Instant WHEN = Instant.parse("2026-01-05T09:30:15.123456789Z");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private BaselineExamples() {}

  /** Months of 2026 from January. */
  static List<BaselinePeriod> months(int count) {
    return periods(count, 1);
  }

  /** Quarters from the first of 2026. */
  static List<BaselinePeriod> quarters(int count) {
    return periods(count, 3);
  }

  static Baseline inMonths(BaselineLine... lines) {
    return new Baseline("Plan", "ann", WHEN, months(12), List.of(lines));
  }

  static Baseline inQuarters(BaselineLine... lines) {
    return new Baseline("Plan", "ann", WHEN, quarters(4), List.of(lines));
  }

  static BaselineLine placed(String key, double effort, int first, int last) {
    return line(key, 10, effort, Optional.of(new BaselinePlacement(first, last)));
  }

  static BaselineLine notPlaced(String key, double effort) {
    return line(key, 10, effort, Optional.empty());
  }

  static BaselineLine scored(String key, OptionalDouble score) {
    return new BaselineLine(issue(key), score, OptionalDouble.of(1), Optional.empty());
  }

  /** An issue whose id is the number of its key. */
  static BaselineIssue issue(String key) {
    return new BaselineIssue(Long.parseLong(key.substring(key.indexOf('-') + 1)), key);
  }

  /** Three projects, ids with gaps, log-normal scores, efforts in halves, two thirds placed. */
  static Baseline realistic(int issues, long seed) {
    Random random = new Random(seed);
    long[] numbers = new long[3];
    long id = 10_000;
    BaselineLine[] lines = new BaselineLine[issues];
    for (int i = 0; i < issues; i++) {
      id += 1 + random.nextInt(12);
      int project = random.nextInt(numbers.length);
      numbers[project] += 1 + random.nextInt(3);
      double score = Math.round(100 * Math.exp(4.5 + 1.2 * random.nextGaussian())) / 100.0;
      int first = random.nextInt(12);
      lines[i] =
          new BaselineLine(
              new BaselineIssue(
                  id, List.of("SHOP", "MOBILE", "OPS").get(project) + "-" + numbers[project]),
              random.nextInt(20) == 0 ? OptionalDouble.empty() : OptionalDouble.of(score),
              OptionalDouble.of((1 + random.nextInt(24)) / 2.0),
              first > 7
                  ? Optional.empty()
                  : Optional.of(
                      new BaselinePlacement(first, Math.min(7, first + random.nextInt(3) / 2))));
    }
    return new Baseline("Board review", "ann", WHEN, quarters(8), List.of(lines));
  }

  private static BaselineLine line(
      String key, double score, double effort, Optional<BaselinePlacement> placement) {
    return new BaselineLine(
        issue(key), OptionalDouble.of(score), OptionalDouble.of(effort), placement);
  }

  private static List<BaselinePeriod> periods(int count, int months) {
    return IntStream.range(0, count)
        .mapToObj(i -> NEW_YEAR.plusMonths((long) i * months))
        .map(
            start ->
                new BaselinePeriod(start.toString(), start, start.plusMonths(months).minusDays(1)))
        .toList();
  }
}
