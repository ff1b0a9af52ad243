package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Score;

/** Ranks about which there is no doubt, or that are none. */
class CertainRanksTest {
  private static final Uncertainty USUAL = Uncertainty.PERCENT;

  @Test
  void anIssueAloneIsFirst() {
    RankIntervals ranks = of(7, 20);
    assertEquals(1, ranks.size());
    assertEquals(new RankInterval(1, 1), ranks.interval(0));
    assertEquals(1, ranks.expectedRank(0), 1e-8);
    assertEquals(0, ranks.aboveLine(0, 0));
    assertEquals(1, ranks.aboveLine(0, 1));
  }

  @Test
  void zerosShareTheRankAfterAllOthersAndAreDividedByPosition() {
    RankIntervals ranks = of(9, 80, 8, 80, 0, 80, 0, 0);
    assertEquals(4, ranks.size());
    for (int position = 2; position < 4; position++) {
      assertEquals(new RankInterval(3, 3), ranks.interval(position));
      assertEquals(3, ranks.expectedRank(position));
      assertEquals(0, ranks.aboveLine(position, position));
      assertEquals(1, ranks.aboveLine(position, position + 1));
    }
    assertEquals(1, ranks.aboveLine(0, 2));
    assertEquals(1, ranks.aboveLine(1, 3));
    assertTrue(ranks.aboveLine(1, 1) > 0.3 && ranks.aboveLine(1, 1) < 0.5);
  }

  @Test
  void onlyZerosAllComeFirst() {
    RankIntervals ranks = of(0, 50, 0, 50);
    assertEquals(new RankInterval(1, 1), ranks.interval(1));
    assertEquals(0, ranks.aboveLine(1, 1));
  }

  @Test
  void issuesWithoutAScoreChangeNothingAndHaveNoRank() {
    Score unscored = Backlogs.score(3, Double.NaN, Double.NaN);
    Score high = Backlogs.score(1, 9, 80);
    Score low = Backlogs.score(2, 8, 80);
    RankIntervals ranks = RankIntervals.of(Ranking.of(List.of(low, unscored, high)), USUAL);
    assertEquals(2, ranks.size());
    assertEquals(of(9, 80, 8, 80).expectedRank(0), ranks.expectedRank(0));
    assertThrows(IndexOutOfBoundsException.class, () -> ranks.interval(2));
    assertThrows(IndexOutOfBoundsException.class, () -> ranks.expectedRank(2));
    assertThrows(IndexOutOfBoundsException.class, () -> ranks.aboveLine(-1, 1));
    assertEquals(0, RankIntervals.of(Ranking.of(List.of(unscored)), USUAL).size());
  }

  private static RankIntervals of(double... valueAndConfidence) {
    return RankIntervals.of(Backlogs.of(valueAndConfidence), USUAL);
  }
}
