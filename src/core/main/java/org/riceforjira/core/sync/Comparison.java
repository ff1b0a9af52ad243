package org.riceforjira.core.sync;

import java.util.List;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.sync.SyncReport.Ending;

/** Compares the scores that are stored with those that a recalculation would store. */
final class Comparison {
  private final Tally tally;
  private final LargestDifferences differences;
  private final CandidateScores candidates;
  private final Rounding rounding;

  Comparison(
      Tally tally, LargestDifferences differences, CandidateScores candidates, Rounding rounding) {
    this.tally = tally;
    this.differences = differences;
    this.candidates = candidates;
    this.rounding = rounding;
  }

  /** Adds an issue that would be recalculated. */
  void add(IssueFacts facts, Evaluation evaluation, boolean candidate) {
    tally.evaluated(evaluation);
    Double before = rounded(facts.storedScore());
    Double after = evaluation.scoreOrNull();
    if (rounding.same(before, after)) {
      tally.unchanged();
    } else {
      tally.written();
      ScoreChange change = new ScoreChange(facts.id(), facts.key(), facts.storedScore(), after);
      double size = rounding.round(Math.abs(orZero(after) - orZero(before)));
      differences.add(new LargestDifferences.Found(change, size, candidate));
    }
    if (candidate) {
      candidates.add(before, after);
    }
  }

  /** Adds an issue whose score would stay as it is stored. */
  void addOther(IssueFacts facts, boolean candidate) {
    if (candidate) {
      Double stored = rounded(facts.storedScore());
      candidates.add(stored, stored);
    }
  }

  /** A rank depends on all issues: without all of them there is none. */
  Preview preview(Ending ending) {
    boolean ranked = ending == Ending.COMPLETE && candidates.complete();
    candidates.sort();
    List<Difference> found =
        differences.sorted(
            change ->
                ranked
                    ? candidates.ranks(rounded(change.before()), change.after())
                    : Difference.Ranks.NONE);
    return new Preview(tally.report(ending), found, ranked);
  }

  private Double rounded(Double score) {
    return score == null ? null : (Double) rounding.round(score);
  }

  private static double orZero(Double score) {
    return score == null || score.isNaN() ? 0 : score;
  }
}
