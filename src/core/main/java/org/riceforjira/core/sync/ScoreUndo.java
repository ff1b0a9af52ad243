package org.riceforjira.core.sync;

import java.util.List;
import java.util.function.Consumer;

/** Takes back what a run wrote, wherever the score is still the one it wrote. */
public final class ScoreUndo {
  public ScoreUndo(IssueGateway gateway, String scoreField) {}

  /**
   * Restores the scores of a journal.
   *
   * @param batches what the run wrote, a batch at a time
   * @param progress is given the report so far after each batch
   */
  public UndoReport run(
      Iterable<List<ScoreChange>> batches, RunWatch watch, Consumer<UndoReport> progress) {
    throw new UnsupportedOperationException("next commit");
  }
}
