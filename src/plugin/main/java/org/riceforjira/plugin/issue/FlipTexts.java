package org.riceforjira.plugin.issue;

import java.util.List;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.issue.WhyJson.FlipJson;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words what a change of a factor would do. */
@Component
class FlipTexts {
  private final FactorNumbers numbers;
  private final Texts texts;

  FlipTexts(FactorNumbers numbers, Texts texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  List<FlipJson> changes(ScoringRules rules, List<Flip> flips) {
    return flips.stream().map(flip -> change(rules, flip)).toList();
  }

  /** Introduces what would pass an issue; its key is empty where it is hidden from the visitor. */
  String passing(List<Flip> flips, String key) {
    return switch (flips.size()) {
      case 0 -> texts.text("rice.flips.pass.none", other(key));
      case 1 -> texts.text("rice.flips.pass.one", other(key));
      default -> texts.text("rice.flips.pass.many", other(key));
    };
  }

  /** The same for changes, at least one, that pass the issue and with it the cut line. */
  String passingIntoLine(List<Flip> flips, String key) {
    return flips.size() == 1
        ? texts.text("rice.flips.both.one", other(key))
        : texts.text("rice.flips.both.many", other(key));
  }

  /** Introduces what would bring an issue above the line. */
  String rising(List<Flip> flips) {
    return switch (flips.size()) {
      case 0 -> texts.text("rice.flips.up.none");
      case 1 -> texts.text("rice.flips.up.one");
      default -> texts.text("rice.flips.up.many");
    };
  }

  /** Introduces what would push an issue below the line. */
  String falling(List<Flip> flips) {
    return switch (flips.size()) {
      case 0 -> texts.text("rice.flips.down.none");
      case 1 -> texts.text("rice.flips.down.one");
      default -> texts.text("rice.flips.down.many");
    };
  }

  private String other(String key) {
    return key.isEmpty() ? texts.text("rice.flips.next") : key;
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
    String number = numbers.of(rules, factor, value);
    Scale scale = rules.of(factor).scale();
    return scale
        .levelOf(value)
        .map(Level::name)
        .map(texts::name)
        .map(level -> texts.text("rice.flips.level", number, level))
        .orElse(number);
  }
}
