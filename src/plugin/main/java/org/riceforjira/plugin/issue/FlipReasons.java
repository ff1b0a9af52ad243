package org.riceforjira.plugin.issue;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.cut.CutSide;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.rank.Flips;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.issue.WhyJson.FlipsJson;
import org.springframework.stereotype.Component;

/** What it would take to bring an issue past the next one, or across the cut line. */
@Component
class FlipReasons {
  private final FlipTexts texts;
  private final Requests requests;

  FlipReasons(FlipTexts texts, Requests requests) {
    this.texts = texts;
    this.requests = requests;
  }

  FlipsJson of(Standing.At at, Evaluation issue, ScoringRules rules, Optional<DrawnLine> line) {
    Evaluator evaluator = new Evaluator(rules);
    Ranking ranking = at.backlog().ranking();
    List<Flip> next = new Flips(evaluator).toPassNext(ranking, at.position(), issue);
    Crossing crossing = line.map(drawn -> crossing(drawn, at, issue, evaluator)).orElse(NO_LINE);
    // Whoever is just below the line crosses it by passing the next one: that is said once.
    boolean both = !next.isEmpty() && crossing.flips().equals(next);
    return new FlipsJson(
        texts.changes(rules, next),
        passing(at, next, both),
        texts.changes(rules, crossing.flips()),
        both ? null : crossing.sentence());
  }

  private static final Crossing NO_LINE = new Crossing(List.of(), null);

  /** Changes that bring an issue to the other side of the line, and what introduces them. */
  private record Crossing(List<Flip> flips, String sentence) {}

  private Crossing crossing(DrawnLine line, Standing.At at, Evaluation issue, Evaluator evaluator) {
    if (line.isEndless() || line.index() == 0 || line.fillsGap()) {
      return NO_LINE;
    }
    boolean above = line.isAbove();
    CutSide side = line.side();
    List<Flip> passing =
        new Flips(evaluator)
            .toCrossLine(at.backlog().ranking(), at.position(), line.index(), issue);
    // Past the issues at the line need not be across it: what is large may not fit even there.
    List<Flip> crossing =
        passing.stream()
            .filter(
                flip -> side.isAbove(evaluator.rescore(issue, flip.factor(), flip.to())) != above)
            .toList();
    boolean unknown = crossing.isEmpty() && !passing.isEmpty();
    String sentence = above ? texts.falling(crossing) : texts.rising(crossing);
    return new Crossing(crossing, unknown ? null : sentence);
  }

  private String passing(Standing.At at, List<Flip> flips, boolean intoLine) {
    if (at.position() == 0) {
      return null;
    }
    String key = at.backlog().entry(at.position() - 1).key();
    String shown = requests.sees(key) ? key : "";
    return intoLine ? texts.passingIntoLine(flips, shown) : texts.passing(flips, shown);
  }
}
