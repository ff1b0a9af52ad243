package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * What a run did, or has done so far, over all its projects. Of an undo, {@code written} counts the
 * restored scores, {@code unchanged} those that were as before already, and {@code conflicts} those
 * that were left untouched.
 *
 * @param gaps issues per kind of gap, most first
 * @param refusedScores the first scores that could not be written, or not be indexed, with why
 * @param problems what went wrong, a sentence each
 */
public record RunReport(
    Ending ending,
    Counts counts,
    List<GapCount> gaps,
    List<RefusedScore> refusedScores,
    List<Note> problems) {

  /** How many issues; the last four add up to the first in a whole recalculation. */
  public record Counts(
      long issues, long scored, long written, long unchanged, long conflicts, long refused) {
    /** Nothing yet. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          issues + more.issues,
          scored + more.scored,
          written + more.written,
          unchanged + more.unchanged,
          conflicts + more.conflicts,
          refused + more.refused);
    }
  }

  /** How many issues have no score for one reason; an issue with two gaps is counted in both. */
  public record GapCount(Factor factor, GapReason reason, long count) {}

  /** Nothing done yet. */
  public static final RunReport NONE =
      new RunReport(Ending.RUNNING, Counts.NONE, List.of(), List.of(), List.of());

  /** Of more refused scores only the count is kept. */
  private static final int REFUSED_KEPT = 1000;

  RunReport ending(Ending changed) {
    return new RunReport(changed, counts, gaps, refusedScores, problems);
  }

  /** This and what was done of one project more. */
  RunReport plus(RunReport more) {
    return new RunReport(
        ending,
        counts.plus(more.counts),
        RunReports.sum(gaps, more.gaps),
        Stream.concat(refusedScores.stream(), more.refusedScores.stream())
            .limit(REFUSED_KEPT)
            .toList(),
        Stream.concat(problems.stream(), more.problems.stream()).toList());
  }

  public RunReport {
    Objects.requireNonNull(ending, "ending");
    Objects.requireNonNull(counts, "counts");
    gaps = List.copyOf(gaps);
    refusedScores = List.copyOf(refusedScores);
    problems = List.copyOf(problems);
  }
}
