package org.riceforjira.plugin.issue;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.rank.Flips;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.standing.DrawnLine;
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
    Optional<List<Flip>> crossing = line.flatMap(drawn -> drawn.crossing(evaluator, issue));
    // Whoever is just below the line crosses it by passing the next one: that is said once.
    boolean both = !next.isEmpty() && crossing.filter(next::equals).isPresent();
    return new FlipsJson(
        texts.changes(rules, next),
        passing(at, next, both),
        texts.changes(rules, crossing.orElse(List.of())),
        both ? null : crossing.map(flips -> crossing(line.orElseThrow(), flips)).orElse(null));
  }

  private String crossing(DrawnLine line, List<Flip> flips) {
    return line.isAbove() ? texts.falling(flips) : texts.rising(flips);
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
