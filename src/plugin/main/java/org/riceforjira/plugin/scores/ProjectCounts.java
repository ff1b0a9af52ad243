package org.riceforjira.plugin.scores;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.riceforjira.plugin.scores.RunReport.GapCount;

/**
 * How many issues of a project have a score, as the last run over all of them found it.
 *
 * @param gaps issues per kind of gap, most first
 * @param run which run that was
 */
public record ProjectCounts(long issues, long scored, List<GapCount> gaps, Instant asOf, long run) {
  public ProjectCounts {
    gaps = List.copyOf(gaps);
    Objects.requireNonNull(asOf, "asOf");
  }
}
