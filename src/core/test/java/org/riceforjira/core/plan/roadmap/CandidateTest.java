package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

class CandidateTest {
  @Test
  void ofAScoreAllTheEffortIsStillToDoInTheCommonPool() {
    Score score = new Score(7, "P-7", 1.5, new Factors(1, 2, 80, 2.5));
    Candidate candidate = Candidate.of(score);
    assertEquals(new IssueRef(7, "P-7"), candidate.issue());
    assertEquals(new Work(OptionalDouble.of(2.5), Optional.empty()), candidate.work());
    assertEquals(Progress.TODO, candidate.progress());
    assertEquals(Deadlines.NONE, candidate.deadlines());
  }

  @Test
  void anIssueMayBeginAtOnceUnlessADayIsGivenOfWhichTheLatestCounts() {
    LocalDate day = LocalDate.of(2027, 4, 1);
    Candidate issue = PlanExample.issue(7, 1);
    assertEquals(Optional.empty(), issue.notBefore());
    assertEquals(Optional.of(day), issue.from(day).notBefore());
    assertEquals(Optional.of(day), issue.from(day).from(day.minusDays(1)).notBefore());
    assertEquals(Optional.of(day.plusDays(1)), issue.from(day).from(day.plusDays(1)).notBefore());
    assertEquals(issue.issue(), issue.from(day).issue());
  }

  @Test
  void anEffortThatIsMissingInTheScoreIsUnknown() {
    Score score = new Score(7, "P-7", Double.NaN, new Factors(1, 2, 80, Double.NaN));
    assertEquals(OptionalDouble.empty(), Candidate.of(score).work().effort());
  }
}
