package org.riceforjira.core.plan.baseline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.plan.roadmap.RoadmapPeriod;
import org.riceforjira.core.plan.roadmap.Schedule;
import org.riceforjira.core.score.Score;

/**
 * A named snapshot of a roadmap, to be compared with a later one.
 *
 * @param takenBy key of the user who saved it; empty when nobody was logged in
 * @param periods each period once; the lines name them by index
 * @param lines one for every issue of the roadmap, placed or not; given in any order, kept by issue
 *     id
 */
public record Baseline(
    String name,
    String takenBy,
    Instant takenAt,
    List<BaselinePeriod> periods,
    List<BaselineLine> lines) {
  public Baseline {
    Objects.requireNonNull(takenBy, "takenBy");
    Objects.requireNonNull(takenAt, "takenAt");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A baseline needs a name.");
    }
    periods = List.copyOf(periods);
    lines =
        lines.stream()
            .sorted(Comparator.comparingLong((BaselineLine line) -> line.issue().id()))
            .toList();
    requireEachIssueOnce(lines);
    requireKnownPeriods(lines, periods.size());
  }

  /**
   * A snapshot of a roadmap: what is placed, and what was read and is not; done issues are left
   * out.
   */
  public static Baseline of(String name, String takenBy, Instant takenAt, Roadmap roadmap) {
    List<BaselineLine> lines = new ArrayList<>();
    for (Placement placement : roadmap.placements()) {
      Schedule schedule = placement.schedule();
      BaselinePlacement periods =
          new BaselinePlacement(schedule.firstPeriod(), lastPeriod(schedule, roadmap));
      lines.add(line(placement.candidate(), Optional.of(periods)));
    }
    for (NotPlaced notPlaced : roadmap.notPlaced()) {
      lines.add(line(notPlaced.candidate(), Optional.empty()));
    }
    List<BaselinePeriod> periods = new ArrayList<>();
    for (RoadmapPeriod each : roadmap.periods()) {
      Period period = each.period();
      periods.add(new BaselinePeriod(period.name(), period.start(), period.end()));
    }
    return new Baseline(name, takenBy, takenAt, periods, lines);
  }

  private static int lastPeriod(Schedule schedule, Roadmap roadmap) {
    return schedule.expectedEnd().isPresent() ? schedule.lastPeriod() : roadmap.periods().size();
  }

  private static BaselineLine line(Candidate candidate, Optional<BaselinePlacement> placement) {
    Score score = candidate.score();
    return new BaselineLine(
        new BaselineIssue(candidate.id(), candidate.key()),
        score.isPresent() ? OptionalDouble.of(score.value()) : OptionalDouble.empty(),
        candidate.work().effort(),
        placement);
  }

  /** The first day of the first period the issue is placed in; empty when it is not placed. */
  public Optional<LocalDate> start(BaselineLine line) {
    return line.placement().map(placement -> periods.get(placement.first()).start());
  }

  /** When the issue ends; empty when it is not placed. */
  public Optional<BaselineEnd> end(BaselineLine line) {
    return line.placement().map(BaselinePlacement::last).map(this::endOf);
  }

  /** The period in which the issue ends; empty when it is not placed, or ends after all of them. */
  public Optional<BaselinePeriod> endPeriod(BaselineLine line) {
    return line.placement()
        .map(BaselinePlacement::last)
        .filter(last -> last < periods.size())
        .map(periods::get);
  }

  /** What it keeps of the issue with this id. */
  public Optional<BaselineLine> line(long issueId) {
    int low = 0;
    int high = lines.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long id = lines.get(middle).issue().id();
      if (id == issueId) {
        return Optional.of(lines.get(middle));
      } else if (id < issueId) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** The same with nothing but these issues, for those who may know of no others. */
  public Baseline only(Set<Long> issueIds) {
    List<BaselineLine> known =
        lines.stream().filter(line -> issueIds.contains(line.issue().id())).toList();
    return new Baseline(name, takenBy, takenAt, periods, known);
  }

  /** The effort of everything that is placed, in the project's unit. */
  public double planned() {
    long millionths =
        lines.stream()
            .filter(line -> line.placement().isPresent())
            .mapToLong(line -> Millionths.of(line.effort().getAsDouble()))
            .reduce(0, Millionths::plus);
    return Millionths.toAmount(millionths);
  }

  private BaselineEnd endOf(int last) {
    return last < periods.size()
        ? new BaselineEnd(periods.get(last).end(), false)
        : new BaselineEnd(
            periods.stream().map(BaselinePeriod::end).max(LocalDate::compareTo).orElseThrow(),
            true);
  }

  private static void requireEachIssueOnce(List<BaselineLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      BaselineIssue issue = lines.get(i).issue();
      if (issue.id() == lines.get(i - 1).issue().id()) {
        throw new IllegalArgumentException(
            "Issue " + issue.key() + " (id " + issue.id() + ") is in the baseline twice.");
      }
    }
  }

  private static void requireKnownPeriods(List<BaselineLine> lines, int periods) {
    for (BaselineLine line : lines) {
      if (line.placement().filter(placement -> !placement.isWithin(periods)).isPresent()) {
        throw new IllegalArgumentException(
            line.issue().key()
                + " is placed in periods "
                + line.placement().get().first()
                + " to "
                + line.placement().get().last()
                + ", counted from 0, but the baseline has "
                + periods
                + ".");
      }
    }
  }
}
