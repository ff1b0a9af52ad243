package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.score.Score;

/** How expected ranks and chances of being above a line hang together in one backlog. */
class ExpectedRanksTest {
  private static final Uncertainty USUAL = Uncertainty.PERCENT;

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
              .mapToDouble(other -> Backlogs.beats(other, own))
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

  private static DoubleStream positions(RankIntervals ranks) {
    return IntStream.range(0, ranks.size()).asDoubleStream();
  }
}
