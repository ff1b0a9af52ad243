package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.core.plan.cut.CutIssues.efforts;
import static org.riceforjira.core.plan.cut.CutIssues.fill;
import static org.riceforjira.core.plan.cut.CutIssues.ids;
import static org.riceforjira.core.plan.cut.CutIssues.issue;
import static org.riceforjira.core.plan.cut.CutIssues.stop;
import static org.riceforjira.core.plan.cut.CutIssues.withoutScore;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.score.Score;

class CutLineTest {
  private static final List<Score> RANKING = efforts(6, 5, 3, 2, 1);

  @Test
  void stopEndsAtTheFirstIssueThatDoesNotFit() {
    CutLine line = stop(10, RANKING);

    assertEquals(List.of(1L), ids(line.above()));
    assertEquals(new CapacityUse(10, 6), line.capacity());
    assertEquals(4, line.capacity().left());
    assertEquals(OptionalInt.of(1), line.position());
    assertEquals(600, line.value());
  }

  @Test
  void fillSkipsTheIssueAndGoesOn() {
    CutLine line = fill(10, RANKING);

    assertEquals(List.of(1L, 3L, 5L), ids(line.above()));
    assertEquals(new CapacityUse(10, 10), line.capacity());
    assertEquals(OptionalInt.of(1), line.position());
    assertEquals(600 + 3 * 98 + 96, line.value());
  }

  @ParameterizedTest
  @EnumSource
  void thePartialFitTellsWhatIsMissingAtItsTurn(CutPolicy policy) {
    PartialFit fit = CutLine.of(RANKING.iterator(), 10, policy).partialFit().orElseThrow();

    assertEquals(new PartialFit(RANKING.get(1), 1, 4, 1), fit);
    assertEquals(0.8, fit.fittingShare());
    assertEquals(0.2, fit.missingShare());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsCutWhenEverythingFits(CutPolicy policy) {
    CutLine line = CutLine.of(RANKING.iterator(), 17, policy);

    assertEquals(RANKING, line.above());
    assertEquals(0, line.capacity().left());
    assertEquals(OptionalInt.empty(), line.position());
    assertEquals(Optional.empty(), line.partialFit());
    assertEquals(Optional.empty(), line.nextUnit());
    assertFalse(line.stoppedLooking());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyRankingUsesNothing(CutPolicy policy) {
    CutLine line = CutLine.of(List.<Score>of().iterator(), 3, policy);

    assertEquals(List.of(), line.above());
    assertEquals(new CapacityUse(3, 0), line.capacity());
    assertEquals(OptionalInt.empty(), line.position());
    assertEquals(0, line.value());
  }

  @ParameterizedTest
  @EnumSource
  void noCapacityHoldsNothing(CutPolicy policy) {
    CutLine line = CutLine.of(RANKING.iterator(), 0, policy);

    assertEquals(List.of(), line.above());
    assertEquals(OptionalInt.of(0), line.position());
    assertEquals(1, line.partialFit().orElseThrow().missingShare());
  }

  @ParameterizedTest
  @EnumSource
  void anExactlyFullCapacityPutsTheLineBeforeTheNextIssue(CutPolicy policy) {
    CutLine line = CutLine.of(RANKING.iterator(), 11, policy);

    assertEquals(List.of(1L, 2L), ids(line.above()));
    assertEquals(0, line.capacity().left());
    assertEquals(OptionalInt.of(2), line.position());
    assertFalse(line.stoppedLooking());
  }

  @Test
  void anIssueLargerThanTheCapacityAtTheTopStopsEverything() {
    assertEquals(List.of(), stop(5, RANKING).above());
    assertEquals(OptionalInt.of(0), stop(5, RANKING).position());
  }

  @Test
  void anIssueLargerThanTheCapacityAtTheTopIsSkippedByFill() {
    assertEquals(List.of(2L), ids(fill(5, RANKING).above()));
    assertEquals(OptionalInt.of(0), fill(5, RANKING).position());
  }

  @Test
  void decimalsAddUpAsPeopleWriteThem() {
    CutLine line = stop(0.3, efforts(0.1, 0.2, 1));

    assertEquals(List.of(1L, 2L), ids(line.above()));
    assertEquals(new CapacityUse(0.3, 0.3), line.capacity());
    assertEquals(0, line.capacity().left());
  }

  @ParameterizedTest
  @EnumSource
  void anEffortBelowAMillionthIsNotFree(CutPolicy policy) {
    CutLine line = CutLine.of(efforts(1e-9, 1e-9, 1e-9).iterator(), 0.000002, policy);

    assertEquals(List.of(1L, 2L), ids(line.above()));
    assertEquals(0.000001, line.partialFit().orElseThrow().missing());
  }

  @Test
  void anEffortBeyondAllCapacitiesIsSkipped() {
    assertEquals(List.of(2L), ids(fill(2, efforts(1e300, 2)).above()));
  }

  @ParameterizedTest
  @EnumSource
  void theFirstIssueWithoutAScoreEndsTheRanking(CutPolicy policy) {
    List<Score> ranking = List.of(issue(1, 9, 1), withoutScore(2), issue(3, 8, 1));

    CutLine line = CutLine.of(ranking.iterator(), 1, policy);

    assertEquals(List.of(1L), ids(line.above()));
    assertEquals(OptionalInt.empty(), line.position());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.1, Double.POSITIVE_INFINITY, 1_000_000_001})
  void aCapacityMustBeANumberFromZeroUp(double capacity) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> stop(capacity, RANKING));

    assertEquals(
        "Capacity must be a number from 0 to 1000000000, was " + capacity + ".",
        refused.getMessage());
  }

  @Test
  void theLargestCapacityIsAllowed() {
    assertEquals(CapacityUse.MOST - 17, fill(CapacityUse.MOST, RANKING).capacity().left());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aScoreWithoutAnEffortIsRefused(double effort) {
    List<Score> ranking = List.of(issue(7, 3, effort));

    Exception refused = assertThrows(IllegalArgumentException.class, () -> stop(1, ranking));

    assertEquals(
        "The effort of issue RICE-7, which has a score, must be more than 0, was " + effort + ".",
        refused.getMessage());
  }

  @Test
  void theResultDoesNotChange() {
    CutLine line = fill(10, RANKING);

    assertThrows(UnsupportedOperationException.class, () -> line.above().clear());
  }
}
