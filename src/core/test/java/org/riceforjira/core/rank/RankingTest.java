package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Score;

class RankingTest {
  private static Score issue(long id, Double r, Double i, Double c, Double e) {
    return Example.EVALUATOR.score(Example.issue(id, r, i, c, e).build());
  }

  private static List<String> shown(Score... scores) {
    return Ranking.of(List.of(scores)).stream()
        .map(issue -> issue.display() + ":" + issue.score().issueId())
        .toList();
  }

  @Test
  void theThreeProjectsOfTheOriginalArticleComeThreeOneTwo() {
    assertEquals(
        List.of("1:3", "2:1", "3:2"),
        shown(
            issue(1, 450.0, 3.0, 100.0, 2.0),
            issue(2, 2000.0, 1.0, 80.0, 4.0),
            issue(3, 800.0, 2.0, 50.0, 1.0)));
  }

  @Test
  void equalScoresShareARankAndTheNextRankIsSkipped() {
    assertEquals(
        List.of("1:1", "2=:2", "2=:3", "2=:4", "5:5"),
        shown(
            issue(5, 1.0, 1.0, 100.0, 1.0),
            issue(4, 2.0, 1.0, 100.0, 1.0),
            issue(3, 2.0, 1.0, 100.0, 1.0),
            issue(2, 2.0, 1.0, 100.0, 1.0),
            issue(1, 3.0, 1.0, 100.0, 1.0)));
  }

  @Test
  void scoresThatDifferOnlyBeyondTheDecimalsAreEqual() {
    assertEquals(
        List.of("1=:1", "1=:2"),
        shown(issue(1, 1.001, 1.0, 100.0, 1.0), issue(2, 1.002, 1.0, 100.0, 1.0)).stream()
            .sorted()
            .toList());
  }

  @Test
  void equalScoresAreOrderedByConfidenceThenEffortThenReachThenId() {
    // All score 100.
    Score sure = issue(9, 100.0, 1.0, 100.0, 1.0);
    Score lessEffort = issue(8, 100.0, 2.0, 50.0, 1.0);
    Score moreReach = issue(7, 400.0, 1.0, 50.0, 2.0);
    Score lessReach = issue(6, 200.0, 2.0, 50.0, 2.0);
    Score laterTwin = issue(10, 200.0, 2.0, 50.0, 2.0);
    assertEquals(
        List.of("1=:9", "1=:8", "1=:7", "1=:6", "1=:10"),
        shown(laterTwin, lessReach, moreReach, lessEffort, sure));
  }

  @Test
  void issuesWithoutAScoreFollowByIdAndHaveNoRank() {
    assertEquals(
        List.of("1:5", "2:4", ":2", ":3"),
        shown(
            issue(3, null, 1.0, 100.0, 1.0),
            issue(4, 0.0, 1.0, 100.0, 1.0),
            issue(2, 100.0, 1.0, 100.0, 0.0),
            issue(5, 1.0, 1.0, 100.0, 1.0)));
  }

  @Test
  void theOrderDoesNotDependOnTheOrderOfArrival() {
    List<Score> scores = new ArrayList<>();
    for (long id = 1; id <= 60; id++) {
      scores.add(
          issue(id, id % 7 == 0 ? null : id % 5 * 10.0, id % 3 + 0.0, id % 2 * 50.0 + 50, 1.0));
    }
    Ranking expected = Ranking.of(scores);
    Random random = new Random(20260);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(scores, random);
      assertEquals(expected, Ranking.of(scores));
    }
  }

  @Test
  void nothingRanksAsNothing() {
    assertEquals(Stream.of().toList(), Ranking.of(List.of()));
  }
}
