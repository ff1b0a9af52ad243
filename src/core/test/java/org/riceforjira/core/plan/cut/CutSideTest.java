package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.cut.CutIssues.efforts;
import static org.riceforjira.core.plan.cut.CutIssues.issue;
import static org.riceforjira.core.plan.cut.CutIssues.withoutScore;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Score;

class CutSideTest {
  private static final List<Score> RANKING = efforts(6, 3, 2);

  @Test
  void anIssueThatPassesTheLastOneAboveIsAboveIfItFits() {
    CutSide side = side(9, CutPolicy.STOP);
    assertFalse(side.isAbove(issue(3, 98, 2)));
    assertTrue(side.isAbove(issue(3, 99.5, 2)));
  }

  @Test
  void anIssueThatPassesTheLastOneAboveStaysBelowIfItIsTooLarge() {
    CutSide side = side(9, CutPolicy.STOP);
    assertFalse(side.isAbove(issue(3, 99.5, 4)));
  }

  @Test
  void anIssueThatFallsBehindTheLineMayStillFit() {
    assertTrue(side(8, CutPolicy.STOP).isAbove(issue(1, 98.5, 2)));
    assertFalse(side(8, CutPolicy.STOP).isAbove(issue(1, 98.5, 6)));
  }

  @Test
  void anIssueWithoutAScoreIsNotAboveTheLine() {
    assertFalse(side(100, CutPolicy.FILL).isAbove(withoutScore(3)));
  }

  @Test
  void aWorstIssueIsReadToo() {
    assertTrue(side(11, CutPolicy.STOP).isAbove(issue(1, 0.5, 6)));
  }

  private static CutSide side(double capacity, CutPolicy policy) {
    return new CutSide(RANKING, Ranking.ORDER, capacity, policy);
  }

  @Provide
  Arbitrary<List<Score>> rankings() {
    return CutRankings.ofTenths(8).filter(ranking -> !ranking.isEmpty());
  }

  @Property(seed = "1", tries = 1000)
  void theAnswerIsThatOfARankingWithTheIssueReplaced(
      @ForAll("rankings") List<Score> scores,
      @ForAll @IntRange(min = 0, max = 7) int which,
      @ForAll @IntRange(min = 0, max = 45) int tenths,
      @ForAll @IntRange(min = 1, max = 60) int effort,
      @ForAll @IntRange(min = 0, max = 20) int capacity,
      @ForAll CutPolicy policy) {
    Score changed = issue(1 + which % scores.size(), tenths / 10.0, effort / 10.0);
    List<Score> replaced = new ArrayList<>(scores);
    replaced.set(which % scores.size(), changed);
    CutLine expected = CutLine.of(Ranking.of(replaced).scores().iterator(), capacity, policy);
    assertEquals(
        expected.above().contains(changed),
        new CutSide(Ranking.of(scores).scores(), Ranking.ORDER, capacity, policy).isAbove(changed));
  }
}
