package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;

/**
 * What a recalculation would do, without doing it.
 *
 * @param report counts as of a run over the scope; nothing is written, so that {@code written}
 *     counts what would be
 * @param differences the largest change of a score first, where an empty field counts as 0; of very
 *     many the largest {@value ScorePreview#MOST_KEPT}
 * @param ranked false where more than {@value ScorePreview#MOST_RANKED} issues would have to be
 *     ranked, or where not all of them were read; then every rank is 0
 */
public record Preview(SyncReport report, List<Difference> differences, boolean ranked) {
  public Preview {
    Objects.requireNonNull(report, "report");
    differences = List.copyOf(differences);
  }
}
