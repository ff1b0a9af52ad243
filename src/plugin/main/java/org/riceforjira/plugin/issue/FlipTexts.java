package org.riceforjira.plugin.issue;

import java.util.List;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.issue.WhyJson.FlipJson;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words what a change of a factor would do. */
@Component
class FlipTexts {
  private final Texts texts;

  FlipTexts(Texts texts) {
    this.texts = texts;
  }

  List<FlipJson> changes(ScoringRules rules, List<Flip> flips) {
    return flips.stream().map(flip -> change(rules, flip)).toList();
  }

  /** Introduces what would pass an issue; its key is empty where it is hidden from the visitor. */
  String passing(List<Flip> flips, String key) {
    return counted(
        flips,
        key.isEmpty() ? texts.text("rice.flips.next") : key,
        List.of("rice.flips.pass.none", "rice.flips.pass.one", "rice.flips.pass.many"));
  }

  /** The same for changes that pass the issue and the cut line. */
  String passingIntoLine(List<Flip> flips, String key) {
    return counted(
        flips,
        key.isEmpty() ? texts.text("rice.flips.next") : key,
        List.of("rice.flips.both.none", "rice.flips.both.one", "rice.flips.both.many"));
  }

  /** Introduces what would bring an issue above the line, or push it below. */
  String crossing(List<Flip> flips, boolean down) {
    return counted(
        flips,
        "",
        down
            ? List.of("rice.flips.down.none", "rice.flips.down.one", "rice.flips.down.many")
            : List.of("rice.flips.up.none", "rice.flips.up.one", "rice.flips.up.many"));
  }

  private String counted(List<Flip> flips, String argument, List<String> keys) {
    return texts.text(keys.get(Math.min(flips.size(), keys.size() - 1)), argument);
  }

  private FlipJson change(ScoringRules rules, Flip flip) {
    String code = FactorViews.code(flip.factor());
    String text =
        texts.text(
            "rice.flips.change",
            texts.text("rice.factor." + code),
            value(rules, flip.factor(), flip.from()),
            value(rules, flip.factor(), flip.to()));
    return new FlipJson(code, text);
  }

  private String value(ScoringRules rules, Factor factor, double value) {
    String number = FactorViews.number(rules, factor, value);
    Scale scale = rules.of(factor).scale();
    return scale
        .levelOf(value)
        .map(Level::name)
        .map(level -> texts.text("rice.flips.level", number, level))
        .orElse(number);
  }
}
