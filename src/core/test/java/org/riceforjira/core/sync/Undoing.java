package org.riceforjira.core.sync;

import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.riceforjira.core.Example;

/** Runs over issues whose scores are then taken back. */
final class Undoing {
  private Undoing() {}

  /** Runs over the gateway in batches of 2 and returns what the journal holds, newest first. */
  static List<List<ScoreChange>> journalOf(InMemoryIssueGateway gateway) {
    NotingJournal journal = new NotingJournal();
    new ScoreSync(gateway, Example.EVALUATOR, SCORE, 5, 2)
        .run(Scope.of(PROJECT), journal, () -> false);
    Collections.reverse(journal.written);
    return journal.written;
  }

  static UndoReport undo(IssueGateway gateway, Iterable<List<ScoreChange>> batches) {
    return undo(gateway, batches, () -> false, new ArrayList<>());
  }

  static UndoReport undo(
      IssueGateway gateway,
      Iterable<List<ScoreChange>> batches,
      BooleanSupplier cancelled,
      List<UndoReport> progress) {
    return new ScoreUndo(gateway, SCORE).run(batches, cancelled::getAsBoolean, progress::add);
  }
}
