package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.sync.Impact;
import org.riceforjira.plugin.scores.RunReport.GapCount;

/**
 * What settings would change, as it is stored beside the run that found it.
 *
 * @param lostBecause most first
 * @param moves the largest first
 * @param lost the highest first
 */
record RunImpact(
    Impact.Counts counts,
    List<GapCount> lostBecause,
    List<Impact.Move> moves,
    List<Impact.Lost> lost,
    boolean ranked) {
  RunImpact {
    Objects.requireNonNull(counts, "counts");
    lostBecause = List.copyOf(lostBecause);
    moves = List.copyOf(moves);
    lost = List.copyOf(lost);
  }

  static RunImpact of(Impact impact) {
    return new RunImpact(
        impact.counts(),
        RunReports.mostFirst(impact.lostBecause()),
        impact.moves(),
        impact.lost(),
        impact.ranked());
  }
}
