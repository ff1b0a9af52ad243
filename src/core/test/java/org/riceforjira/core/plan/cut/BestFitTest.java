package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.cut.CutIssues.bestFit;
import static org.riceforjira.core.plan.cut.CutIssues.efforts;
import static org.riceforjira.core.plan.cut.CutIssues.ids;
import static org.riceforjira.core.plan.cut.CutIssues.idsFrom1To;
import static org.riceforjira.core.plan.cut.CutIssues.issue;
import static org.riceforjira.core.plan.cut.CutIssues.withoutScore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.plan.cut.CutIssues.LongRanking;
import org.riceforjira.core.score.Score;

class BestFitTest {
  @Test
  void takesTheMostValuableSetThatFits() {
    List<Score> ranking = List.of(issue(1, 10, 6), issue(2, 9, 5), issue(3, 8, 5));

    BestFit best = bestFit(10, ranking);

    assertEquals(List.of(2L, 3L), ids(best.issues()));
    assertEquals(85, best.value());
    assertEquals(new CapacityUse(10, 10), best.capacity());
    assertFalse(best.ignoredMore());
    assertEquals(Optional.empty(), best.refusal());
  }

  @Test
  void takesEverythingThatFitsEvenIssuesOfNoValue() {
    List<Score> ranking = List.of(issue(1, 10, 2), issue(2, 0, 1));

    assertEquals(ranking, bestFit(3, ranking).issues());
    assertEquals(
        ranking, bestFit(3, List.of(issue(1, 10, 2), issue(2, 0, 1), issue(3, 0, 1))).issues());
  }

  @Test
  void keepsTheHigherRankedOfEquallyValuableSets() {
    List<Score> ranking = List.of(issue(1, 6, 1), issue(2, 3, 2), issue(3, 3, 2), issue(4, 2, 3));

    assertEquals(List.of(1L, 2L), ids(bestFit(3, ranking).issues()));
    assertEquals(List.of(1L, 2L), ids(bestFit(4, ranking).issues()));
  }

  @Test
  void equalDecimalsAreEqualValues() {
    List<Score> ranking = List.of(issue(1, 0.3, 1), issue(2, 0.2, 0.5), issue(3, 0.4, 0.5));

    assertEquals(List.of(1L), ids(bestFit(1, ranking).issues()));
  }

  @Test
  void effortsAreRoundedUpToTenthsSoThatTheSetFits() {
    assertEquals(1, bestFit(0.59, efforts(0.21, 0.21)).issues().size());
    assertEquals(2, bestFit(0.6, efforts(0.21, 0.21)).issues().size());
    assertEquals(0.42, bestFit(0.6, efforts(0.21, 0.21)).capacity().used());
  }

  @Test
  void wholeTenthsAreNotRoundedUp() {
    assertEquals(2, bestFit(0.3, efforts(0.1, 0.2)).issues().size());
  }

  @Test
  void aCapacityBelowATenthHoldsNothing() {
    assertEquals(List.of(), bestFit(0.09, efforts(0.05)).issues());
    assertEquals(new CapacityUse(0.09, 0), bestFit(0.09, efforts(0.05)).capacity());
  }

  @Test
  void anEmptyRankingAndNoCapacityGiveNothing() {
    assertEquals(List.of(), bestFit(4, List.of()).issues());
    assertEquals(List.of(), bestFit(0, efforts(1, 2)).issues());
    assertEquals(Optional.empty(), bestFit(0, efforts(1, 2)).refusal());
  }

  @Test
  void theFirstIssueWithoutAScoreEndsTheRanking() {
    List<Score> ranking = List.of(issue(1, 9, 1), withoutScore(2), issue(3, 8, 1));

    assertEquals(List.of(1L), ids(bestFit(5, ranking).issues()));
  }

  @Test
  void reads500IssuesAndOneMoreToSayThatItIgnoresTheRest() {
    LongRanking ranking = new LongRanking(1);

    BestFit best = BestFit.of(ranking, 1000);

    assertEquals(idsFrom1To(500), ids(best.issues()));
    assertTrue(best.ignoredMore());
    assertEquals(501, ranking.read());
  }

  @Test
  void doesNotIgnoreMoreWhenThereAreJust500() {
    List<Score> ranking = new ArrayList<>();
    new LongRanking(2).forEachRemaining(score -> addUpTo500(ranking, score));

    BestFit best = bestFit(7, ranking);

    assertFalse(best.ignoredMore());
    assertEquals(idsFrom1To(3), ids(best.issues()));
  }

  private static void addUpTo500(List<Score> ranking, Score score) {
    if (ranking.size() < 500) {
      ranking.add(score);
    }
  }

  @Test
  void aTableThatWouldBeTooLargeIsRefusedWithTheLargestCapacityThatIsNot() {
    List<Score> ranking = efforts(2_000_000, 600_000.1, 2_000_000, 2_000_000.2, 6_000_000);

    BestFit best = bestFit(2_000_001, ranking);

    assertEquals(Optional.of(new BestFit.TooLarge(2_000_001, 4, 94_117.6)), best.refusal());
    assertEquals(List.of(), best.issues());
    assertEquals(0, best.value());
    assertEquals(new CapacityUse(2_000_001, 0), best.capacity());
  }

  @Test
  void theLargestTableIsAllowed() {
    BestFit best = bestFit(96_969.6, efforts(0.1, 96_969.6));

    assertEquals(Optional.empty(), best.refusal());
    assertEquals(List.of(2L), ids(best.issues()));
  }

  @Test
  void aTableOneTenthLargerIsRefused() {
    BestFit best = bestFit(96_969.7, efforts(0.1, 96_969.7));

    assertEquals(Optional.of(new BestFit.TooLarge(96_969.7, 2, 96_969.6)), best.refusal());
  }

  @Test
  void theLargestCapacityGrowsWithTheCommonStepOfTheEfforts() {
    BestFit best = bestFit(250_000, efforts(0.2, 250_000));

    assertEquals(193_939.2, best.refusal().orElseThrow().most());
  }

  @Test
  void aLargeCapacityIsNoMatterWhenEffortsHaveALargeCommonStep() {
    List<Score> ranking = efforts(2_000_000, 6_000_000, 2_000_000, 1_000_000);

    assertEquals(List.of(1L, 3L), ids(bestFit(4_999_999, ranking.subList(0, 3)).issues()));
    assertEquals(List.of(1L, 3L), ids(bestFit(4_500_000, ranking).issues()));
  }

  @Test
  void aLargeCapacityIsNoMatterWhenEverythingFits() {
    assertEquals(2, bestFit(1e9, efforts(0.1, 999_999_999.9)).issues().size());
  }

  @Test
  void hugeValuesDoNotOverflow() {
    List<Score> ranking = List.of(issue(1, 1e300, 1), issue(2, 9e299, 1), issue(3, 9e299, 1));

    assertEquals(List.of(1L, 2L), ids(bestFit(2, ranking).issues()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
  void aCapacityMustBeANumberFromZeroUp(double capacity) {
    assertThrows(IllegalArgumentException.class, () -> bestFit(capacity, efforts(1)));
  }
}
