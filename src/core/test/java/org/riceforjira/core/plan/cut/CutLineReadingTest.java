package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.cut.CutIssues.fill;
import static org.riceforjira.core.plan.cut.CutIssues.ids;
import static org.riceforjira.core.plan.cut.CutIssues.idsFrom1To;
import static org.riceforjira.core.plan.cut.CutIssues.issue;
import static org.riceforjira.core.plan.cut.CutIssues.withoutScore;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.core.plan.cut.CutIssues.LongRanking;
import org.riceforjira.core.score.Score;

/** Cost follows the capacity, however long the ranking is. */
class CutLineReadingTest {
  private static final int MOST = CutLine.MOST_LOOKED_AT;

  @ParameterizedTest
  @EnumSource
  void theFirst50OfAMillionNeedOnlyOneMoreIssue(CutPolicy policy) {
    LongRanking ranking = new LongRanking(1);

    CutLine line = CutLine.of(ranking, 50, policy);

    assertEquals(idsFrom1To(50), ids(line.above()));
    assertEquals(51, ranking.read());
    assertEquals(List.of(51L), ids(line.nextUnit().orElseThrow().in()));
    assertFalse(line.stoppedLooking());
  }

  @Test
  void stopReadsAsManyMoreAsTheNextUnitHoldsAndTheOneAfter() {
    LongRanking ranking = new LongRanking(0.4);

    CutLine line = CutLine.of(ranking, 20, CutPolicy.STOP);

    assertEquals(50, line.above().size());
    assertEquals(List.of(51L, 52L), ids(line.nextUnit().orElseThrow().in()));
    assertEquals(53, ranking.read());
  }

  @Test
  void stopReadsOneMoreWhenTheNextUnitDoesNotHoldIt() {
    LongRanking ranking = new LongRanking(4);

    CutLine.of(ranking, 200, CutPolicy.STOP);

    assertEquals(51, ranking.read());
  }

  @Test
  void fillLooksAtSoManyAndNoMore() {
    LongRanking ranking = new LongRanking(4);

    CutLine line = CutLine.of(ranking, 201, CutPolicy.FILL);

    assertEquals(50, line.above().size());
    assertEquals(50 + 1 + MOST + 1, ranking.read());
    assertTrue(line.stoppedLooking());
    assertTrue(line.nextUnit().orElseThrow().stoppedLooking());
  }

  @Test
  void onlyTheNextUnitStoppedLookingWhenNothingIsLeft() {
    LongRanking ranking = new LongRanking(4);

    CutLine line = CutLine.of(ranking, 200, CutPolicy.FILL);

    assertFalse(line.stoppedLooking());
    assertTrue(line.nextUnit().orElseThrow().stoppedLooking());
  }

  @Test
  void onlyTheCutLineStoppedLookingWhenTheUnitIsUsedUp() {
    List<Score> ranking = tooLargeThenOne(MOST + 1);
    ranking.set(0, issue(1, 5, 2));

    CutLine line = fill(1, ranking);

    assertTrue(line.stoppedLooking());
    assertFalse(line.nextUnit().orElseThrow().stoppedLooking());
  }

  @Test
  void fillTakesTheLastIssueItLooksAt() {
    CutLine line = fill(1, tooLargeThenOne(MOST));

    assertEquals(List.of(MOST + 1L), ids(line.above()));
    assertFalse(line.stoppedLooking());
  }

  @Test
  void fillDoesNotTakeTheIssueAfterThat() {
    CutLine line = fill(1, tooLargeThenOne(MOST + 1));

    assertEquals(List.of(), line.above());
    assertTrue(line.stoppedLooking());
  }

  @Test
  void lookingHasNotStoppedWhenTheRankingEndsThere() {
    List<Score> ranking = tooLargeThenOne(MOST + 1);
    ranking.remove(MOST + 1);

    assertFalse(fill(1, ranking).stoppedLooking());
  }

  @Test
  void lookingHasNotStoppedWhenOnlyUnscoredIssuesFollow() {
    List<Score> ranking = tooLargeThenOne(MOST + 1);
    ranking.set(MOST + 1, withoutScore(9999));

    assertFalse(fill(1, ranking).stoppedLooking());
  }

  /** So many issues that do not fit into 2, and one of effort 1 after them. */
  private static List<Score> tooLargeThenOne(int tooLarge) {
    List<Score> ranking = new ArrayList<>();
    for (int id = 1; id <= tooLarge; id++) {
      ranking.add(issue(id, 5, 3));
    }
    ranking.add(issue(tooLarge + 1, 5, 1));
    return ranking;
  }
}
