package org.riceforjira.core.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run of {@link ScoreSync} did, or has done so far; also what {@link ScorePreview} found.
 *
 * @param refusedScores the first {@value ScoreSync#REFUSED_KEPT} refused scores, and of those that
 *     were written but are not found by a search; {@link #refused()} counts all refused ones
 * @param failure the first thing that went wrong unexpectedly, for the log
 */
public record SyncReport(
    Ending ending,
    Evaluated evaluated,
    Writes writes,
    List<RefusedScore> refusedScores,
    Optional<RuntimeException> failure) {

  /** How the run ended. */
  public enum Ending {
    /** Not yet: the report was given as progress. */
    RUNNING,
    /** Every page was read. */
    COMPLETE,
    CANCELLED,
    /** A page could not be read, or several batches in a row could not be written. */
    FAILED
  }

  /**
   * What was computed.
   *
   * @param gaps issues per kind of gap; an issue with two gaps is counted in both
   */
  public record Evaluated(long issues, long scored, Map<GapKind, Long> gaps) {
    public Evaluated {
      gaps = Map.copyOf(gaps);
    }
  }

  /**
   * What became of the scores. At the end of a run the four add up to the number of issues; before,
   * some may wait to be written.
   */
  public record Writes(long written, long unchanged, long conflicts, long refused) {}

  public SyncReport {
    refusedScores = List.copyOf(refusedScores);
  }

  public long issues() {
    return evaluated.issues();
  }

  public long scored() {
    return evaluated.scored();
  }

  public long unscored() {
    return evaluated.issues() - evaluated.scored();
  }

  public long written() {
    return writes.written();
  }

  public long unchanged() {
    return writes.unchanged();
  }

  public long conflicts() {
    return writes.conflicts();
  }

  public long refused() {
    return writes.refused();
  }

  public boolean cancelled() {
    return ending == Ending.CANCELLED;
  }
}
