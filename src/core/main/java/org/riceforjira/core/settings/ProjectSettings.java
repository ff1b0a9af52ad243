package org.riceforjira.core.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/**
 * What a project has chosen.
 *
 * @param scoreField id of the number field that holds the score
 * @param candidates JQL of the issues that are ranked, without project and order; "" for all
 */
public record ProjectSettings(ScoringRules rules, String scoreField, String candidates) {
  public ProjectSettings {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(scoreField, "scoreField");
    Objects.requireNonNull(candidates, "candidates");
  }

  /** The settings of a project that has chosen nothing: every default of the app. */
  public static ProjectSettings defaults(RiceFields fields) {
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    factors.put(Factor.REACH, typed("customers per quarter", Scale.NONE, fields.reach()));
    factors.put(Factor.IMPACT, typed("per customer", Scale.IMPACT, fields.impact()));
    factors.put(Factor.CONFIDENCE, typed("percent", Scale.CONFIDENCE, fields.confidence()));
    factors.put(Factor.EFFORT, typed("person-months", Scale.NONE, fields.effort()));
    ScoringRules rules =
        new ScoringRules(factors, ConfidenceUnit.PERCENT, new Rounding(2), List.of());
    return new ProjectSettings(
        rules, fields.score(), "statusCategory != Done AND issuetype in standardIssueTypes()");
  }

  private static FactorRule typed(String unit, Scale scale, String field) {
    return new FactorRule(unit, scale, List.of(new Source.NumberField(field)));
  }

  /** What must be read of an issue to score it and to see what is stored. */
  public FactNeeds needs() {
    return rules.needs().withScore(scoreField);
  }
}
