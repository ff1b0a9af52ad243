package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;

/**
 * What a recalculation would do, without doing it.
 *
 * @param report counts as of a run; nothing is written, so that {@code written} counts what would
 *     be
 * @param differences the largest change of a score first, where an empty field counts as 0
 * @param ranked false where the backlog is too large to rank within bounded memory; then every rank
 *     is 0
 */
public record Preview(SyncReport report, List<Difference> differences, boolean ranked) {
  public Preview {
    Objects.requireNonNull(report, "report");
    differences = List.copyOf(differences);
  }
}
