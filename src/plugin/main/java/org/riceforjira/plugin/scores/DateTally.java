package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.dates.WriteOutcome;
import org.riceforjira.plugin.scores.RunReport.Counts;

/** Counts what becomes of the issues that planned dates are written to, or taken back from. */
final class DateTally {
  private static final int KEPT = 1000;

  private final List<RefusedScore> told = new ArrayList<>();
  private long issues;
  private long written;
  private long unchanged;
  private long conflicts;
  private long refused;

  /** An issue that is as planned, or of which nothing may be changed. */
  void untouched(String key, List<Sentence> refusals) {
    issues++;
    if (refusals.isEmpty()) {
      unchanged++;
    } else {
      refused++;
    }
    tell(key, refusals);
  }

  /** What of an issue is not even tried. */
  void tell(String key, List<Sentence> sentences) {
    sentences.stream()
        .limit(Math.max(0, KEPT - told.size()))
        .map(sentence -> new RefusedScore(key, sentence))
        .forEach(told::add);
  }

  /**
   * An issue whose changes were tried.
   *
   * @param completely true if an issue of which anything was refused counts as refused, as of an
   *     undo, which can be tried again for it
   */
  void add(WriteOutcome outcome, boolean completely) {
    issues++;
    if (completely && outcome.refused()) {
      refused++;
    } else if (outcome.changed()) {
      written++;
    } else if (outcome.refused()) {
      refused++;
    } else if (outcome.conflicts()) {
      conflicts++;
    } else {
      unchanged++;
    }
    tell(outcome.written().key(), outcome.kept());
  }

  long issues() {
    return issues;
  }

  long written() {
    return written;
  }

  RunReport report(Ending ending) {
    return new RunReport(
        ending,
        new Counts(issues, 0, written, unchanged, conflicts, refused),
        List.of(),
        told,
        List.of());
  }
}
