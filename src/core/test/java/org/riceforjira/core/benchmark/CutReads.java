package org.riceforjira.core.benchmark;

import java.util.Iterator;
import java.util.List;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Score;

/** Counts how many of a million ranked issues the cut line after the first 50 reads. */
final class CutReads {
  private static final int ISSUES = 1_000_000;
  private static final int ABOVE = 50;
  private static final double LEFT_OVER = 0.25;

  private int reads;

  private CutReads() {}

  static Row row() {
    List<Score> ranked = Ranking.of(new Facts().scores(ISSUES)).scores();
    int stop = new CutReads().reads(ranked, CutPolicy.STOP);
    int fill = new CutReads().reads(ranked, CutPolicy.FILL);
    // The loop that only adds has to see the first issue that does not fit, too.
    int bare = ABOVE + 1;
    return new Row(
        "issues read for the cut line after the first 50 of 1,000,000",
        stop + " stopping, " + fill + " filling",
        Integer.toString(bare),
        Row.ratio((double) stop / bare) + ", " + Row.ratio((double) fill / bare),
        "does not read the rest");
  }

  private int reads(List<Score> ranked, CutPolicy policy) {
    // With a little left over that no issue is small enough to fill: what reads the most.
    double capacity =
        LEFT_OVER
            + ranked.stream().limit(ABOVE).mapToDouble(score -> score.factors().effort()).sum();

    CutLine.of(counting(ranked.iterator()), capacity, policy);
    return reads;
  }

  private Iterator<Score> counting(Iterator<Score> scores) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return scores.hasNext();
      }

      @Override
      public Score next() {
        reads++;
        return scores.next();
      }
    };
  }
}
