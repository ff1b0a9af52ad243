package org.riceforjira.plugin.backlog;

import java.util.Optional;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.rank.RankedIssue;
import org.riceforjira.plugin.ranking.RankedBacklog;

/**
 * Where an issue stands in a ranking.
 *
 * @param of how many issues have a rank
 */
record Standing(RankedIssue issue, int of, RankInterval interval) {

  /** Empty for an issue that has no rank. */
  static Optional<Standing> of(RankedBacklog backlog, long issueId) {
    int position = backlog.position(issueId);
    return position < 0 || position >= backlog.scored()
        ? Optional.empty()
        : Optional.of(
            new Standing(
                backlog.ranking().get(position),
                backlog.scored(),
                backlog.intervals().interval(position)));
  }
}
