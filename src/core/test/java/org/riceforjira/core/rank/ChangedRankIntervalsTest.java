package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Score;

/** Rank intervals that are made from those before. */
class ChangedRankIntervalsTest {
  private static final Uncertainty USUAL = Uncertainty.PERCENT;

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
