package org.riceforjira.plugin.ranking;

import java.util.Arrays;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.rank.Uncertainty;

/** The order of issues, and where each is in it. Shared by rankings with the same order. */
final class Order {
  private final Uncertainty uncertainty;
  private final Ranking ranking;

  /** Ascending, and beside them the positions in the ranking. */
  private final long[] ids;

  private final int[] positions;

  /** One of the two at a time; both null until intervals were asked for here or before. */
  private RankIntervals intervals;

  private IntervalBasis basis;

  /**
   * Ranks issues that come by their ids.
   *
   * @param basis intervals of an earlier order; null without any
   */
  Order(BacklogEntry[] byId, Uncertainty uncertainty, IntervalBasis basis) {
    this.uncertainty = uncertainty;
    this.basis = basis;
    ids = new long[byId.length];
    Ranking.Builder builder = new Ranking.Builder();
    for (int i = 0; i < byId.length; i++) {
      ids[i] = byId[i].id();
      builder.add(byId[i].score());
    }
    ranking = builder.build();
    positions = new int[byId.length];
    for (int position = 0; position < positions.length; position++) {
      positions[ranking.arrival(position)] = position;
    }
  }

  Uncertainty uncertainty() {
    return uncertainty;
  }

  Ranking ranking() {
    return ranking;
  }

  long[] ids() {
    return ids;
  }

  /** -1 for an issue that is not there. */
  int position(long issueId) {
    int index = Arrays.binarySearch(ids, issueId);
    return index < 0 ? -1 : positions[index];
  }

  synchronized RankIntervals intervals() {
    if (intervals == null) {
      intervals =
          basis == null
              ? RankIntervals.of(ranking, uncertainty)
              : basis.changed(ranking, uncertainty);
      basis = null;
    }
    return intervals;
  }

  /** What a later order can make its intervals from; null if nobody has asked for any yet. */
  synchronized IntervalBasis basis() {
    return intervals == null ? basis : IntervalBasis.of(intervals);
  }
}
