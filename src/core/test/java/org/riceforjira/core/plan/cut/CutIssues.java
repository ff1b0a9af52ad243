package org.riceforjira.core.plan.cut;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/** Scored issues of the tests of the cut line and the best fit. */
final class CutIssues {
  private CutIssues() {}

  static Score issue(long id, double score, double effort) {
    return new Score(id, "RICE-" + id, score, new Factors(score * effort, 1, 100, effort));
  }

  static Score withoutScore(long id) {
    return new Score(id, "RICE-" + id, Double.NaN, new Factors(1, 1, 100, Double.NaN));
  }

  /** Issues 1, 2, ... with falling scores of 100, 99, ... and the efforts given. */
  static List<Score> efforts(double... efforts) {
    List<Score> issues = new ArrayList<>();
    for (double effort : efforts) {
      issues.add(issue(issues.size() + 1, 100 - issues.size(), effort));
    }
    return issues;
  }

  static List<Long> ids(List<Score> issues) {
    return issues.stream().map(Score::issueId).toList();
  }

  static List<Long> idsFrom1To(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  static CutLine stop(double capacity, List<Score> ranking) {
    return CutLine.of(ranking.iterator(), capacity, CutPolicy.STOP);
  }

  static CutLine fill(double capacity, List<Score> ranking) {
    return CutLine.of(ranking.iterator(), capacity, CutPolicy.FILL);
  }

  static BestFit bestFit(double capacity, List<Score> ranking) {
    return BestFit.of(ranking.iterator(), capacity);
  }

  /** A ranking of a million issues of the same effort that counts how many are read. */
  static final class LongRanking implements Iterator<Score> {
    private static final int LENGTH = 1_000_000;
    private final double effort;
    private int read;

    LongRanking(double effort) {
      this.effort = effort;
    }

    @Override
    public boolean hasNext() {
      return read < LENGTH;
    }

    @Override
    public Score next() {
      read++;
      return issue(read, LENGTH - read, effort);
    }

    int read() {
      return read;
    }
  }
}
