package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factors;
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
  void aRankingOfThousandsIsThatOfItsScores() {
    List<Score> scores = new ArrayList<>();
    for (long id = 1; id <= 10_000; id++) {
      scores.add(issue(id, id * 7919 % 10_007 + 0.0, 1.0, 100.0, id % 3 == 0 ? 3.0 : 1.0));
    }
    List<Double> values =
        Ranking.of(scores).stream().map(ranked -> ranked.score().value()).toList();
    assertEquals(
        scores.stream().map(Score::value).sorted(Comparator.reverseOrder()).toList(), values);
  }

  @Test
  void scoresThatDifferInTheLastBitOnlyAreTwoRanks() {
    Factors factors = new Factors(1, 1, 100, 1);
    List<Score> scores = new ArrayList<>();
    double value = 12345.67;
    for (long id = 1; id <= 20; id++) {
      scores.add(new Score(id, "RICE-" + id, value, factors));
      value = Math.nextUp(value);
    }
    assertEquals(
        LongStream.rangeClosed(1, 20).mapToObj(n -> n + ":" + (21 - n)).toList(),
        shown(scores.toArray(Score[]::new)));
  }

  @Test
  void theSignOfZeroDoesNotMatter() {
    Factors factors = new Factors(0, 1, 100, 1);
    assertEquals(
        List.of("1=:1", "1=:2"),
        shown(new Score(2, "RICE-2", 0.0, factors), new Score(1, "RICE-1", -0.0, factors)));
  }

  @Test
  void aBuilderStartsAnewAfterEachRanking() {
    Ranking.Builder builder = new Ranking.Builder().add(issue(1, 1.0, 1.0, 100.0, 1.0));
    Ranking first = builder.build();
    builder.add(issue(2, 1.0, 1.0, 100.0, 1.0));
    assertEquals(1, first.size());
    assertEquals(2, builder.build().get(0).score().issueId());
  }

  @Test
  void anIssueInTheRankingIsFoundAmongThoseThatArrived() {
    Ranking ranking =
        Ranking.of(
            List.of(
                issue(7, null, 1.0, 100.0, 1.0),
                issue(8, 1.0, 1.0, 100.0, 1.0),
                issue(9, 2.0, 1.0, 100.0, 1.0)));
    assertEquals(List.of(2, 1, 0), IntStream.range(0, 3).mapToObj(ranking::arrival).toList());
  }

  @Test
  void nothingRanksAsNothing() {
    assertEquals(Stream.of().toList(), Ranking.of(List.of()));
  }
}
