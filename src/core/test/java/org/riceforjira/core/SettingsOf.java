package org.riceforjira.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Use;

/** Variations of the example project's settings. */
public final class SettingsOf {
  private SettingsOf() {}

  public static ProjectSettings unit(ConfidenceUnit unit) {
    ScoringRules rules = Example.SETTINGS.rules();
    return with(new ScoringRules(rules.factors(), unit, rules.rounding(), rules.alignment()));
  }

  public static ProjectSettings sources(Factor factor, Source... sources) {
    ScoringRules rules = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    FactorRule rule = rules.of(factor);
    factors.put(factor, new FactorRule(rule.unit(), rule.scale(), List.of(sources)));
    return with(
        new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment()));
  }

  /** With one goal. */
  public static ProjectSettings goal(String jql, double multiplier, String label) {
    return goals(new AlignmentRule(jql, multiplier, label));
  }

  public static ProjectSettings goals(AlignmentRule... goals) {
    ScoringRules rules = Example.SETTINGS.rules();
    return with(
        new ScoringRules(
            rules.factors(), rules.confidenceUnit(), rules.rounding(), List.of(goals)));
  }

  /** With a capacity, and how the line is drawn for it. */
  public static ProjectSettings line(double capacity, CutPolicy policy) {
    Planning planning = Example.SETTINGS.planning();
    return Example.SETTINGS.with(
        new Planning(
            planning.candidates(),
            planning.horizon(),
            planning.lanes(),
            new CutChoice(policy, OptionalDouble.of(capacity)),
            planning.prerequisites()));
  }

  private static ProjectSettings with(ScoringRules rules) {
    return Example.SETTINGS.with(rules);
  }

  /** RICE is switched off. */
  public static ProjectSettings off() {
    return Example.SETTINGS.with(new Use(false, OptionalLong.empty(), Example.SETTINGS.review()));
  }

  /** Only people with this project role edit. */
  public static ProjectSettings editors(long role) {
    return Example.SETTINGS.with(new Use(true, OptionalLong.of(role), Example.SETTINGS.review()));
  }
}
