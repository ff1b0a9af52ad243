package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.InMemoryBacklog;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.plan.roadmap.Work;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

class BaselineOfRoadmapTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final Horizon TWO_MONTHS =
      Horizon.of(Periods.months(YearMonth.of(2027, 1), 2), Capacity.of(2));

  private static Candidate issue(long id, double score, Progress progress, Work work) {
    Factors factors = new Factors(1, 1, 100, 1);
    return new Candidate(new Score(id, "A-" + id, score, factors), progress, work, Deadlines.NONE);
  }

  private static BaselineLine line(
      long id, OptionalDouble score, double effort, BaselinePlacement placement) {
    return new BaselineLine(
        new BaselineIssue(id, "A-" + id),
        score,
        OptionalDouble.of(effort),
        Optional.ofNullable(placement));
  }

  @Test
  void aSnapshotKeepsWhatIsPlacedWhatIsNotAndThePeriods() {
    Work unknown = new Work(OptionalDouble.empty(), Optional.empty());
    Roadmap roadmap =
        Roadmap.of(
            new InMemoryBacklog(
                List.of(
                    issue(4, 9, Progress.DONE, Work.of(1)),
                    issue(3, 8, Progress.TODO, Work.of(3)),
                    issue(2, 7, Progress.TODO, unknown),
                    issue(1, Double.NaN, Progress.IN_PROGRESS, Work.of(0.5))),
                List.of()),
            TWO_MONTHS);

    Baseline baseline = Baseline.of("Kick-off", "alice", NOW, roadmap);

    assertEquals("Kick-off", baseline.name());
    assertEquals("alice", baseline.takenBy());
    assertEquals(NOW, baseline.takenAt());
    assertEquals(
        List.of(
            new BaselinePeriod("2027-01", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)),
            new BaselinePeriod("2027-02", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28))),
        baseline.periods());
    assertEquals(
        List.of(
            line(1, OptionalDouble.empty(), 0.5, new BaselinePlacement(0, 0)),
            new BaselineLine(
                new BaselineIssue(2, "A-2"),
                OptionalDouble.of(7),
                OptionalDouble.empty(),
                Optional.empty()),
            line(3, OptionalDouble.of(8), 3, new BaselinePlacement(0, 1))),
        baseline.lines());
  }

  @Test
  void whatNoLongerEndsWithinTheRoadmapIsLater() {
    Baseline fits = Baseline.of("Before", "alice", NOW, alone(4));
    Baseline slips = Baseline.of("After", "alice", NOW, alone(5));
    BaselineEnd end = new BaselineEnd(LocalDate.of(2027, 2, 28), true);
    assertEquals(Optional.of(end), slips.end(slips.lines().get(0)));
    assertEquals(1, BaselineDifference.between(fits, slips, Set.of()).moves().later().size());
    assertEquals(1, BaselineDifference.between(slips, fits, Set.of()).moves().earlier().size());
  }

  private static Roadmap alone(double effort) {
    return Roadmap.of(
        new InMemoryBacklog(List.of(issue(1, 5, Progress.TODO, Work.of(effort))), List.of()),
        TWO_MONTHS);
  }

  @Test
  void aSnapshotOfTheSamePlanTellsNoDifference() {
    Roadmap roadmap =
        Roadmap.of(
            new InMemoryBacklog(List.of(issue(1, 5, Progress.TODO, Work.of(3))), List.of()),
            TWO_MONTHS);
    Baseline before = Baseline.of("Before", "alice", NOW, roadmap);
    Baseline after = BaselineCodec.fromText(BaselineCodec.toText(before));
    assertEquals(before, after);
    assertTrue(BaselineDifference.between(before, after, Set.of()).isEmpty());
  }
}
