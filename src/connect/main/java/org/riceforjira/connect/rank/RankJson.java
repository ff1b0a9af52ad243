package org.riceforjira.connect.rank;

import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.candidates.Candidate;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.NextUnit;
import org.riceforjira.core.plan.cut.PartialFit;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.Score;

/**
 * A ranking for programs.
 *
 * @param cut null without a capacity
 */
record RankJson(List<IssueJson> issues, CutJson cut, RankReport.Counts counts) {

  /**
   * An issue; what it does not have is null.
   *
   * @param rank equal scores share it
   * @param rankLow the best rank of the 80 percent interval
   * @param stored what its score field holds
   * @param stale true when that ought to be something else
   * @param line "above" or "below" the cut line
   */
  record IssueJson(
      Integer rank,
      boolean tied,
      String key,
      String summary,
      Double score,
      Double stored,
      boolean stale,
      Integer rankLow,
      Integer rankHigh,
      Double reach,
      Double impact,
      Double confidence,
      Double effort,
      String goal,
      String line,
      List<String> gaps) {}

  /**
   * The cut line.
   *
   * @param position so many issues come before it in the order; null where everything fits
   * @param partial the first that does not fit
   * @param next what one unit of capacity more would buy
   */
  record CutJson(
      double capacity,
      double used,
      double left,
      String unit,
      String policy,
      Integer position,
      int above,
      PartialJson partial,
      NextJson next,
      List<String> sentences) {}

  /** An issue that fits only in part. */
  record PartialJson(String key, double fits, double missing) {}

  /**
   * What one unit more would buy.
   *
   * @param needed the least that has to be added so that another issue fits
   */
  record NextJson(
      String nearest, double needed, List<String> in, List<String> out, double valueGained) {}

  static RankJson of(RankReport report) {
    return new RankJson(
        report.rows().stream().map(RankJson::issue).toList(),
        report.cut().map(cut -> cut(report, cut)).orElse(null),
        report.counts());
  }

  private static IssueJson issue(RankRow row) {
    Candidate candidate = row.candidate();
    Factors factors = row.factors();
    Optional<RankInterval> interval = row.interval();
    boolean scored = row.hasScore();
    return new IssueJson(
        scored ? (Integer) row.ranked().rank() : null,
        row.ranked().tied(),
        row.ranked().score().key(),
        candidate.summary(),
        scored ? (Double) row.ranked().score().value() : null,
        candidate.stored(),
        candidate.stale(),
        interval.map(RankInterval::low).orElse(null),
        interval.map(RankInterval::high).orElse(null),
        number(factors.reach()),
        number(factors.impact()),
        number(factors.confidence()),
        number(factors.effort()),
        candidate.goal().orElse(null),
        row.side().orElse(null),
        candidate.gaps().stream().map(Gap::sentence).toList());
  }

  private static Double number(double factor) {
    return Double.isNaN(factor) ? null : (Double) factor;
  }

  private static CutJson cut(RankReport report, Cut cut) {
    CutLine line = cut.line();
    return new CutJson(
        line.capacity().capacity(),
        line.capacity().used(),
        line.capacity().left(),
        report.factors().effortUnit(),
        cut.policyName(),
        cut.position() < 0 ? null : (Integer) cut.position(),
        line.above().size(),
        line.partialFit().map(RankJson::partial).orElse(null),
        line.nextUnit().map(RankJson::next).orElse(null),
        report.cutSentences());
  }

  private static PartialJson partial(PartialFit fit) {
    return new PartialJson(fit.issue().key(), fit.fits(), fit.missing());
  }

  private static NextJson next(NextUnit next) {
    return new NextJson(
        next.cheapest().issue().key(),
        next.addition(),
        next.in().stream().map(Score::key).toList(),
        next.out().stream().map(Score::key).toList(),
        next.valueGained());
  }
}
