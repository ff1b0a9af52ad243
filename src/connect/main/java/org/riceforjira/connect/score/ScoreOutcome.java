package org.riceforjira.connect.score;

import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.jira.ScoreWriter;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Evaluated;
import org.riceforjira.core.sync.SyncReport.Writes;

/**
 * What a run did.
 *
 * @param changes what was written, up to a bound far beyond what anybody reads
 * @param missed why scores were not written, up to such a bound
 * @param failure what ended it before its end, or kept it from writing a batch
 */
public record ScoreOutcome(
    Ending ending,
    Evaluated evaluated,
    Writes writes,
    List<ScoreChange> changes,
    List<RefusedScore> missed,
    Optional<RuntimeException> failure) {
  public ScoreOutcome {
    changes = List.copyOf(changes);
    missed = List.copyOf(missed);
  }

  /** True when every issue was read and every score was tried: then nothing is left to resume. */
  public boolean isEnded() {
    return ending == Ending.COMPLETE && failure.isEmpty();
  }

  /** True when every issue was read, and every score that differed was written. */
  public boolean isWhole() {
    return ending == Ending.COMPLETE && writes.conflicts() == 0 && writes.refused() == 0;
  }

  /** Why scores were not written, without those that a stopped run did not come to. */
  public List<RefusedScore> failed() {
    return missed.stream().filter(score -> !isLeft(score)).toList();
  }

  /** The counts of the last line. */
  public Counts counts() {
    return Counts.of(evaluated, writes, missed.stream().filter(ScoreOutcome::isLeft).count());
  }

  private static boolean isLeft(RefusedScore score) {
    return score.reason().equals(ScoreWriter.STOPPED);
  }
}
