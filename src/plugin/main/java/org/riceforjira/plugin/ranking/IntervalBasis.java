package org.riceforjira.plugin.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.Score;

/**
 * Rank intervals of an earlier order, and what is different since: to count all issues against each
 * other again takes half a second where 50,000 are ranked, to count a few anew takes milliseconds.
 *
 * @param changes the scores of issues then and now, by id
 */
record IntervalBasis(RankIntervals before, Map<Long, Change> changes) {

  /** A score then and now; null if the issue was not there. */
  record Change(Score then, Score now) {}

  static IntervalBasis of(RankIntervals intervals) {
    return new IntervalBasis(intervals, Map.of());
  }

  /** The same after more changed; of an issue that changed before the first score counts. */
  IntervalBasis with(Map<Long, Change> more) {
    Map<Long, Change> all = new HashMap<>(changes);
    more.forEach(
        (id, change) ->
            all.merge(id, change, (first, last) -> new Change(first.then(), last.now())));
    return new IntervalBasis(before, all);
  }

  /** The intervals of the ranking as it is after the changes. */
  RankIntervals changed(Ranking ranking, Uncertainty uncertainty) {
    return before.changed(
        ranking,
        uncertainty,
        scored(changes.values().stream().map(Change::then).toList()),
        scored(changes.values().stream().map(Change::now).toList()));
  }

  private static List<Score> scored(List<Score> scores) {
    return scores.stream().filter(Objects::nonNull).filter(Score::isPresent).toList();
  }
}
