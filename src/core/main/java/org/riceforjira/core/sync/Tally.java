package org.riceforjira.core.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.WriteReport.Result;

/** The counts of a run while it goes on. */
final class Tally {
  private final Map<GapKind, Long> gaps = new HashMap<>();
  private final List<RefusedScore> refusedScores = new ArrayList<>();
  private long issues;
  private long scored;
  private long written;
  private long unchanged;
  private long conflicts;
  private long refused;
  private RuntimeException failure;

  void evaluated(Evaluation evaluation) {
    issues++;
    if (evaluation.score().isPresent()) {
      scored++;
    }
    for (Gap gap : evaluation.gaps()) {
      gaps.merge(new GapKind(gap.factor(), gap.reason()), 1L, Long::sum);
    }
  }

  void unchanged() {
    unchanged++;
  }

  void written() {
    written++;
  }

  void answered(List<ScoreChange> changes, WriteReport report) {
    Map<Long, Result> answers = report.byIssue();
    for (ScoreChange change : changes) {
      Result result = answers.getOrDefault(change.issueId(), noAnswer(change));
      switch (result.outcome()) {
        case WRITTEN -> {
          written++;
          // Written all the same: an undo has to take it back.
          result.reason().ifPresent(reason -> keep(change, reason));
        }
        case UNCHANGED -> unchanged++;
        case CONFLICT -> conflicts++;
        case REFUSED -> refused(change, result.reason().orElseThrow());
      }
    }
  }

  private static Result noAnswer(ScoreChange change) {
    return Result.refused(change.issueId(), Sentence.of("rice.core.write.unanswered"));
  }

  void refused(ScoreChange change, Sentence reason) {
    refused++;
    keep(change, reason);
  }

  private void keep(ScoreChange change, Sentence reason) {
    if (refusedScores.size() < ScoreSync.REFUSED_KEPT) {
      refusedScores.add(new RefusedScore(change.key(), reason));
    }
  }

  void failed(RuntimeException cause) {
    if (failure == null) {
      failure = cause;
    }
  }

  SyncReport report(SyncReport.Ending ending) {
    return new SyncReport(
        ending,
        new SyncReport.Evaluated(issues, scored, gaps),
        new SyncReport.Writes(written, unchanged, conflicts, refused),
        refusedScores,
        Optional.ofNullable(failure));
  }
}
