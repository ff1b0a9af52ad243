package org.riceforjira.plugin.issue;

import java.util.Optional;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.standing.DrawnLine;
import org.riceforjira.plugin.issue.WhyJson.FlipsJson;
import org.riceforjira.plugin.issue.WhyJson.SureJson;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.RankJson;
import org.riceforjira.plugin.ranking.RankTexts;
import org.springframework.stereotype.Component;

/** Why an issue has its rank: how sure it is, where the cut line is, and what would change it. */
@Component
class RankReasons {
  private final RankTexts ranks;
  private final LineTexts lines;
  private final FlipReasons flips;
  private final Texts texts;

  RankReasons(RankTexts ranks, LineTexts lines, FlipReasons flips, Texts texts) {
    this.ranks = ranks;
    this.lines = lines;
    this.flips = flips;
    this.texts = texts;
  }

  /** All of it; what does not apply is null. */
  record Reasons(RankJson rank, SureJson sure, LineJson line, FlipsJson flips, String confidence) {
    static final Reasons NONE = new Reasons(null, null, null, FlipsJson.NONE, null);
  }

  Reasons of(Standing.At at, Evaluation issue, ScoringRules rules, Optional<LineChoice> choice) {
    Optional<DrawnLine> line = choice.map(chosen -> chosen.drawn(at));
    String unit = rules.of(Factor.EFFORT).unit();
    return new Reasons(
        ranks.rank(at.backlog(), at.position()),
        sure(at),
        line.map(drawn -> lines.line(drawn, at.backlog()::intervals, unit)).orElse(null),
        flips.of(at, issue, rules, line),
        texts.text("rice.why.confidence"));
  }

  /** Scores of 0 come last for certain, and one issue alone is the first for certain. */
  private SureJson sure(Standing.At at) {
    boolean certain =
        at.backlog().scored() == 1 || at.backlog().entry(at.position()).score().value() == 0;
    return certain ? null : sure(at.backlog().intervals().interval(at.position()));
  }

  private SureJson sure(RankInterval interval) {
    String low = Integer.toString(interval.low());
    String text =
        interval.low() == interval.high()
            ? texts.text("rice.sure.one", low)
            : texts.text("rice.sure", low, Integer.toString(interval.high()));
    return new SureJson(interval.low(), interval.high(), text);
  }
}
