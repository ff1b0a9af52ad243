package org.riceforjira.core.sync;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * Takes back what a run wrote, wherever the score is still the one it wrote.
 *
 * <p>A journal may also hold changes that never were written, because the process was killed in
 * between, or that were taken back already. Their issues have the score of before: they are counted
 * as unchanged. So an undo can be repeated for those that could not be restored.
 *
 * <p>When a batch fails as a whole, its changes are counted as refused and the undo goes on; after
 * {@value ScoreSync#FAILED_WRITES} such batches in a row it ends. It also ends when the journal
 * cannot be read any further. The report tells what was done before.
 */
public final class ScoreUndo {
  private final IssueGateway gateway;
  private final String scoreField;

  public ScoreUndo(IssueGateway gateway, String scoreField) {
    this.gateway = Objects.requireNonNull(gateway, "gateway");
    this.scoreField = Objects.requireNonNull(scoreField, "scoreField");
  }

  /**
   * Restores the scores of a journal.
   *
   * @param batches what the run wrote, a batch at a time; the newest first, so that of an issue
   *     that was written twice the oldest score is restored
   * @param watch is asked whether to end, and pauses, between batches; {@code progress} is told
   *     instead of it
   * @param progress is given the report so far after each batch
   */
  public UndoReport run(
      Iterable<List<ScoreChange>> batches, RunWatch watch, Consumer<UndoReport> progress) {
    UndoTally tally = new UndoTally();
    Iterator<List<ScoreChange>> journal = null;
    int failedInARow = 0;
    for (boolean begun = false; ; begun = true) {
      List<ScoreChange> batch;
      try {
        journal = journal == null ? batches.iterator() : journal;
        if (!journal.hasNext()) {
          return tally.report(Ending.COMPLETE);
        }
        batch = journal.next();
      } catch (RuntimeException e) {
        // Whatever a damaged journal throws, the report of what was restored must reach the caller.
        tally.failed(e);
        return tally.report(Ending.FAILED);
      }
      if (watch.cancelled()) {
        return tally.report(Ending.CANCELLED);
      }
      if (begun) {
        watch.pause();
      }
      failedInARow = restore(batch, tally) ? 0 : failedInARow + 1;
      if (failedInARow == ScoreSync.FAILED_WRITES) {
        return tally.report(Ending.FAILED);
      }
      progress.accept(tally.report(Ending.RUNNING));
    }
  }

  /** False when the batch failed as a whole. */
  private boolean restore(List<ScoreChange> batch, UndoTally tally) {
    List<ScoreChange> back = batch.stream().map(ScoreChange::reversed).toList();
    try {
      tally.answered(back, gateway.write(scoreField, back));
      return true;
    } catch (RuntimeException e) {
      // Whatever a gateway throws, the report of the other batches must reach the caller.
      tally.failed(back, e);
      return false;
    }
  }
}
