package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * What an undo did, or has done so far.
 *
 * @param counts what became of the issues; untouched are those whose score is neither the one that
 *     the run wrote nor the one of before
 * @param kept the first {@value ScoreSync#REFUSED_KEPT} of the untouched and refused ones, and of
 *     restored ones that are not found by a search, with why
 * @param failure the first thing that went wrong unexpectedly, for the log
 */
public record UndoReport(
    Ending ending, Counts counts, List<RefusedScore> kept, Optional<RuntimeException> failure) {
  /**
   * How many issues were restored, had the score of before already, were left as they are, and
   * could not be written.
   */
  public record Counts(long restored, long unchanged, long untouched, long refused) {}

  public UndoReport {
    Objects.requireNonNull(ending, "ending");
    Objects.requireNonNull(counts, "counts");
    kept = List.copyOf(kept);
    Objects.requireNonNull(failure, "failure");
  }
}
