package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.rank.Uncertainty.Point;
import org.riceforjira.core.score.Score;

class RankIntervalsTest {
  private static final Uncertainty USUAL = Uncertainty.PERCENT;

  private static RankIntervals of(double... valueAndConfidence) {
    return RankIntervals.of(Backlogs.of(valueAndConfidence), USUAL);
  }

  /** The probability that the left draw is above the right one. */
  private static double beats(Score left, Score right) {
    double spread = Math.hypot(sigma(left), sigma(right));
    return Normal.below(Math.log(left.value() / right.value()) / spread);
  }

  private static double sigma(Score score) {
    return USUAL.sigma(score.factors().confidence());
  }

  @ParameterizedTest
  @CsvSource({"100, 80, 90, 50", "100, 20, 99, 20", "500, 100, 1, 20", "3, 50, 3, 80"})
  void twoIssuesChangePlacesAsTheirDifferenceSays(
      double first, double sure, double second, double lessSure) {
    Ranking ranking = Backlogs.of(first, sure, second, lessSure);
    RankIntervals ranks = RankIntervals.of(ranking, USUAL);
    double stays = beats(ranking.scores().get(0), ranking.scores().get(1));
    assertEquals(stays, ranks.aboveLine(0, 1), 1e-3);
    assertEquals(1 - stays, ranks.aboveLine(1, 1), 1e-3);
    assertEquals(2 - stays, ranks.expectedRank(0), 1e-6);
    assertEquals(1 + stays, ranks.expectedRank(1), 1e-6);
  }

  @Test
  void anIntervalIsWiderThanOneRankOnlyWhenTheOtherOrderIsLikelyEnough() {
    // ln 1.7 = 0.53 against sqrt(0.3^2 + 0.3^2) = 0.42: the second wins in 10.5 % of the cases.
    assertEquals(new RankInterval(1, 2), of(170, 80, 100, 80).interval(0));
    assertEquals(new RankInterval(1, 2), of(170, 80, 100, 80).interval(1));
    // ln 1.75 = 0.56: in 9.4 %.
    assertEquals(new RankInterval(1, 1), of(175, 80, 100, 80).interval(0));
    assertEquals(new RankInterval(2, 2), of(175, 80, 100, 80).interval(1));
  }

  static Stream<Ranking> backlogs() {
    return Stream.of(
        Backlogs.mixed(300, 12, z -> z),
        Backlogs.mixed(300, 13, z -> 8 * z),
        Backlogs.byIndex(300, i -> 0, i -> i == 7 ? 100 : 20),
        Backlogs.byIndex(300, i -> i % 2, i -> 20 + i % 3 * 40.0));
  }

  @ParameterizedTest
  @MethodSource("backlogs")
  void anIntervalEndsWhereTheProbabilityPassesATenthAndNineTenths(Ranking ranking) {
    RankIntervals ranks = RankIntervals.of(ranking, USUAL);
    for (int position = 0; position < 300; position++) {
      RankInterval interval = ranks.interval(position);
      assertTrue(ranks.aboveLine(position, interval.low()) >= 0.1);
      assertTrue(ranks.aboveLine(position, interval.low() - 1) < 0.1);
      assertTrue(ranks.aboveLine(position, interval.high()) >= 0.9);
      assertTrue(ranks.aboveLine(position, interval.high() - 1) < 0.9);
    }
  }

  @ParameterizedTest
  @MethodSource("backlogs")
  void aLowerLineNeverLeavesAnIssueBelow(Ranking ranking) {
    RankIntervals ranks = RankIntervals.of(ranking, USUAL);
    for (int position = 0; position < 300; position += 23) {
      for (int line = 1; line <= 300; line++) {
        double more = ranks.aboveLine(position, line) - ranks.aboveLine(position, line - 1);
        assertTrue(more >= -1e-4 && more <= 1, "line " + line + " at " + position + ": " + more);
      }
    }
  }

  @Test
  void aLargerShareWidensTheInterval() {
    Ranking ranking = Backlogs.of(175, 80, 100, 80);
    assertEquals(new RankInterval(1, 2), RankIntervals.of(ranking, USUAL, 0.9).interval(0));
    assertEquals(new RankInterval(1, 1), RankIntervals.of(ranking, USUAL, 0.1).interval(0));
    for (int position = 0; position < 2; position++) {
      RankIntervals all = RankIntervals.of(ranking, USUAL, 1 - 1e-15);
      assertEquals(new RankInterval(1, 2), all.interval(position));
    }
  }

  @Test
  void theBestRankIsFoundFarFromWhereItWouldBeExpected() {
    // Half of the ten uncertain ones are expected above the sure one, in one of 1,024 cases none.
    Ranking ranking = Backlogs.byIndex(11, i -> 0, i -> i == 0 ? 100 : 0);
    Uncertainty extreme = new Uncertainty(List.of(new Point(0, 3), new Point(100, 0.02)));
    for (int position = 0; position < 11; position++) {
      assertEquals(
          new RankInterval(1, 11), RankIntervals.of(ranking, extreme, 0.9999).interval(position));
      assertEquals(
          new RankInterval(1, 11),
          RankIntervals.of(ranking, extreme, Math.nextDown(1.0)).interval(position));
    }
  }

  @Test
  void anIssueAloneIsFirst() {
    RankIntervals ranks = of(7, 20);
    assertEquals(1, ranks.size());
    assertEquals(new RankInterval(1, 1), ranks.interval(0));
    assertEquals(1, ranks.expectedRank(0), 1e-8);
    assertEquals(0, ranks.aboveLine(0, 0));
    assertEquals(1, ranks.aboveLine(0, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 20, 200, 2000})
  void equalIssuesHaveEveryRankWithEqualProbability(int size) {
    RankIntervals ranks = RankIntervals.of(Backlogs.byIndex(size, i -> 1, i -> 80), USUAL);
    assertEquals((size + 1) / 2.0, ranks.expectedRank(size - 1), 1e-6);
    for (int line = 0; line <= size; line++) {
      assertEquals((double) line / size, ranks.aboveLine(0, line), 0.002);
    }
    RankInterval interval = ranks.interval(0);
    assertEquals(0.1 * size, interval.low(), 1);
    assertEquals(0.9 * size, interval.high(), 1);
  }

  @Test
  void issuesFarApartKeepTheirRanks() {
    RankIntervals ranks = RankIntervals.of(Backlogs.byIndex(50, i -> i * 12.0, i -> 50 + i), USUAL);
    for (int position = 0; position < 50; position++) {
      assertEquals(new RankInterval(position + 1, position + 1), ranks.interval(position));
      assertEquals(position + 1, ranks.expectedRank(position), 1e-6);
      assertEquals(0, ranks.aboveLine(position, position), 1e-6);
      assertEquals(1, ranks.aboveLine(position, position + 1), 1e-6);
    }
  }

  @Test
  void aMirroredBacklogHasMirroredRanks() {
    RankIntervals ranks =
        RankIntervals.of(
            Backlogs.byIndex(31, i -> 0.1 * i, i -> 20 + 2 * Math.abs(i - 15.0)), USUAL);
    for (int position = 0; position < 31; position++) {
      int mirrored = 30 - position;
      assertEquals(32, ranks.expectedRank(position) + ranks.expectedRank(mirrored), 1e-4);
      for (int line = 1; line < 31; line++) {
        assertEquals(
            1, ranks.aboveLine(position, line) + ranks.aboveLine(mirrored, 31 - line), 0.003);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 1.5, 6})
  void theExpectedRankIsOnePlusTheChancesOfTheOthers(double spread) {
    Ranking ranking = Backlogs.mixed(300, 8, z -> spread * z);
    RankIntervals ranks = RankIntervals.of(ranking, USUAL);
    for (int position = 0; position < 300; position++) {
      Score own = ranking.scores().get(position);
      double others =
          ranking.scores().stream()
              .filter(s -> s.issueId() != own.issueId())
              .mapToDouble(other -> beats(other, own))
              .sum();
      assertEquals(1 + others, ranks.expectedRank(position), 1e-4);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 17, 3000})
  void theExpectedRanksAddUpToAllRanks(int size) {
    RankIntervals ranks = RankIntervals.of(Backlogs.mixed(size, 9, z -> z), USUAL);
    double sum = positions(ranks).map(position -> ranks.expectedRank((int) position)).sum();
    assertEquals(size * (size + 1) / 2.0, sum, 1e-4 * size);
  }

  @Test
  void asManyIssuesAreExpectedAboveTheLineAsFit() {
    RankIntervals ranks = RankIntervals.of(Backlogs.mixed(3000, 10, z -> z), USUAL);
    for (int line : new int[] {1, 2, 3, 10, 100, 1500, 2990, 2999}) {
      double sum = positions(ranks).map(position -> ranks.aboveLine((int) position, line)).sum();
      assertEquals(line, sum, 0.02 + 0.0005 * line);
    }
  }

  @Test
  void oneUnsureIssueAmongSureOnesCanComeAnywhere() {
    RankIntervals ranks =
        RankIntervals.of(Backlogs.byIndex(401, i -> 0.02 * i, i -> i == 200 ? 20 : 100), USUAL);
    // The tenth of a normal with sigma 1 begins 1.28 off its centre: 64 steps of 0.02.
    RankInterval interval = ranks.interval(200);
    assertEquals(201 - 64, interval.low(), 1);
    assertEquals(201 + 64, interval.high(), 1);
    assertEquals(201, ranks.expectedRank(200), 1e-4);
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

  @Test
  void refusesALineOrAShareThatCannotBe() {
    assertRefused(
        "Above a cut line are 0 issues or more, was -1.", () -> of(1, 50).aboveLine(0, -1));
    for (double share : new double[] {0, 1, Double.NaN}) {
      assertRefused(
          "The share of a rank interval must be between 0 and 1, was " + share + ".",
          () -> RankIntervals.of(Ranking.of(List.of()), USUAL, share));
    }
  }

  @Test
  void aRankIntervalRunsFromOneUpwards() {
    assertRefused(
        "A rank interval runs from 1 or more to no less, was 0 to 1.",
        () -> new RankInterval(0, 1));
    assertRefused(
        "A rank interval runs from 1 or more to no less, was 3 to 2.",
        () -> new RankInterval(3, 2));
  }

  private static DoubleStream positions(RankIntervals ranks) {
    return IntStream.range(0, ranks.size()).asDoubleStream();
  }

  private static void assertRefused(String sentence, Runnable action) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void whereSomeIssuesChangeTheAnswersAreAsIfMadeAnew() {
    List<Score> scores = new ArrayList<>(Backlogs.mixed(300, 12, z -> z).scores());
    RankIntervals ranks = RankIntervals.of(Ranking.of(scores), USUAL);
    for (int round = 0; round < 20; round++) {
      List<Score> gone = List.of(scores.remove(7 * round % 200), scores.remove(3 * round));
      Score other = gone.get(round % 2);
      List<Score> come =
          List.of(new Score(1000 + round, other.key(), other.value(), gone.get(0).factors()));
      scores.addAll(come);
      Ranking ranking = Ranking.of(scores);
      ranks = ranks.changed(ranking, USUAL, gone, come);
      assertSame(RankIntervals.of(ranking, USUAL), ranks);
    }
  }

  @Test
  void whatIsSurerOrFartherOffThanAllBeforeIsCountedToo() {
    List<Score> scores = new ArrayList<>(Backlogs.of(100, 50, 90, 50, 80, 20).scores());
    RankIntervals ranks = RankIntervals.of(Ranking.of(scores), USUAL);
    for (Score come : Backlogs.of(1e9, 100, 95, 100, 1e-3, 20, 0, 80).scores()) {
      scores.add(new Score(1000 + scores.size(), "RICE-1000", come.value(), come.factors()));
      Ranking ranking = Ranking.of(scores);
      ranks =
          ranks.changed(
              ranking, USUAL, List.of(), scores.subList(scores.size() - 1, scores.size()));
      assertSame(RankIntervals.of(ranking, USUAL), ranks);
    }
  }

  private static void assertSame(RankIntervals expected, RankIntervals ranks) {
    assertEquals(expected.size(), ranks.size());
    for (int position = 0; position < expected.size(); position++) {
      assertEquals(expected.expectedRank(position), ranks.expectedRank(position), 1e-6);
      assertEquals(
          expected.aboveLine(position, expected.size() / 3),
          ranks.aboveLine(position, expected.size() / 3),
          1e-3);
    }
  }
}
