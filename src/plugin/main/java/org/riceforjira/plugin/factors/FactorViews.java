package org.riceforjira.plugin.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.factors.FactorJson.InputJson;
import org.riceforjira.plugin.factors.FactorJson.LevelJson;
import org.riceforjira.plugin.factors.FactorJson.ValueJson;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** The four factors of an issue as the panel shows them. */
@Component
public class FactorViews {
  private final SourceTexts sources;
  private final FactorNumbers numbers;
  private final Texts texts;

  public FactorViews(SourceTexts sources, FactorNumbers numbers, Texts texts) {
    this.sources = sources;
    this.numbers = numbers;
    this.texts = texts;
  }

  /** The factors; those whose field is in {@code editable} come with what was typed there. */
  public List<FactorJson> of(
      Set<String> editable, ScoringRules rules, IssueFacts facts, Evaluation evaluation) {
    return Arrays.stream(Factor.values())
        .map(factor -> view(factor, editable, rules, facts, evaluation.values().get(factor)))
        .toList();
  }

  private FactorJson view(
      Factor factor,
      Set<String> editable,
      ScoringRules rules,
      IssueFacts facts,
      FactorValue value) {
    return new FactorJson(
        code(factor),
        texts.text("rice.factor." + code(factor)),
        value == null ? null : value(rules, value),
        value == null ? null : sources.origin(value),
        input(factor, editable, rules, facts));
  }

  private ValueJson value(ScoringRules rules, FactorValue value) {
    return new ValueJson(
        value.value(),
        numbers.of(rules, value.factor(), value.value()),
        value.level().map(Level::name).map(texts::name).orElse(null),
        FactorNumbers.isPercent(rules, value.factor()) ? null : unit(rules, value.factor()));
  }

  private String unit(ScoringRules rules, Factor factor) {
    return texts.name(rules.of(factor).unit());
  }

  /** A number that is no factor, such as a score. */
  public String number(double value) {
    return texts.number(value);
  }

  private InputJson input(
      Factor factor, Set<String> editable, ScoringRules rules, IssueFacts facts) {
    FactorRule rule = rules.of(factor);
    return FactorInput.fieldOf(rule)
        .filter(editable::contains)
        .map(field -> new InputJson(new TypedFactors(rules).of(factor, facts), levels(rule)))
        .orElse(null);
  }

  private List<LevelJson> levels(FactorRule rule) {
    return rule.scale().levels().stream().map(this::level).toList();
  }

  private LevelJson level(Level level) {
    return new LevelJson(texts.name(level.name()), level.value(), texts.number(level.value()));
  }

  /** Why there is no score, and how to mend it. */
  public String sentence(Gap gap) {
    String label = texts.text("rice.factor." + code(gap.factor()));
    boolean named =
        gap.reason() == GapReason.OPTION_WITHOUT_VALUE
            || gap.reason() == GapReason.PRIORITY_WITHOUT_VALUE;
    String found = named ? gap.found() : numbers.found(gap.found());
    return texts.text("rice.gap." + gap.code(), label, found);
  }

  public static String code(Factor factor) {
    return factor.name().toLowerCase(Locale.ROOT);
  }
}
