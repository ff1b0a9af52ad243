package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.riceforjira.core.rank.Uncertainty.Point;

class RankIntervalsTest {
  private static final Uncertainty USUAL = Uncertainty.PERCENT;

  static Stream<Ranking> backlogs() {
    return Stream.of(
        Backlogs.mixed(300, 12, z -> z),
        Backlogs.mixed(300, 13, z -> 8 * z),
        Backlogs.byIndex(300, i -> 0, i -> i == 7 ? 100 : 20),
        Backlogs.byIndex(300, i -> i % 2, i -> 20 + i % 3 * 40.0));
  }

  @ParameterizedTest
  @CsvSource({"100, 80, 90, 50", "100, 20, 99, 20", "500, 100, 1, 20", "3, 50, 3, 80"})
  void twoIssuesChangePlacesAsTheirDifferenceSays(
      double first, double sure, double second, double lessSure) {
    Ranking ranking = Backlogs.of(first, sure, second, lessSure);
    RankIntervals ranks = RankIntervals.of(ranking, USUAL);
    double stays = Backlogs.beats(ranking.scores().get(0), ranking.scores().get(1));
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

  private static RankIntervals of(double... valueAndConfidence) {
    return RankIntervals.of(Backlogs.of(valueAndConfidence), USUAL);
  }

  private static void assertRefused(String sentence, Runnable action) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
