package org.riceforjira.core.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.WriteReport.Result;

/** The counts of an undo while it goes on. */
final class UndoTally {
  private static final Sentence CHANGED_SINCE = Sentence.of("rice.core.undo.changed");
  private static final Sentence NO_ANSWER = Sentence.of("rice.core.undo.unanswered");
  private static final Sentence FAILED = Sentence.of("rice.core.undo.failed");

  private final List<RefusedScore> kept = new ArrayList<>();
  private long restored;
  private long unchanged;
  private long untouched;
  private long refused;
  private RuntimeException failure;

  void answered(List<ScoreChange> changes, WriteReport report) {
    Map<Long, Result> answers = report.byIssue();
    for (ScoreChange change : changes) {
      long id = change.issueId();
      Result result = answers.getOrDefault(id, Result.refused(id, NO_ANSWER));
      switch (result.outcome()) {
        case WRITTEN -> {
          restored++;
          result.reason().ifPresent(reason -> keep(change, reason));
        }
        case UNCHANGED -> unchanged++;
        case CONFLICT -> {
          untouched++;
          keep(change, CHANGED_SINCE);
        }
        case REFUSED -> refused(change, result.reason().orElseThrow());
      }
    }
  }

  /** None of the changes could be written. */
  void failed(List<ScoreChange> changes, RuntimeException cause) {
    failed(cause);
    Sentence reason = WritesRefused.sentence(cause, FAILED);
    changes.forEach(change -> refused(change, reason));
  }

  void failed(RuntimeException cause) {
    if (failure == null) {
      failure = cause;
    }
  }

  private void refused(ScoreChange change, Sentence reason) {
    refused++;
    keep(change, reason);
  }

  private void keep(ScoreChange change, Sentence reason) {
    if (kept.size() < ScoreSync.REFUSED_KEPT) {
      kept.add(new RefusedScore(change.key(), reason));
    }
  }

  UndoReport report(Ending ending) {
    return new UndoReport(
        ending,
        new UndoReport.Counts(restored, unchanged, untouched, refused),
        kept,
        Optional.ofNullable(failure));
  }
}
