package org.riceforjira.core.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/** Every default of the app. */
final class Defaults {
  private static final Planning PLANNING =
      new Planning(
          "statusCategory != Done AND issuetype in standardIssueTypes()",
          new HorizonChoice(PeriodKind.QUARTER, 4, OptionalDouble.empty(), 1000),
          new LaneChoice(LaneKind.NONE, Optional.empty(), Map.of()),
          new CutChoice(CutPolicy.STOP, OptionalDouble.empty()),
          new PrerequisiteLinks("Blocks", LinkDirection.OUTWARD));

  /** Of a confidence that is a scale of its own. */
  static final String OWN_CONFIDENCE_UNIT = "points";

  private static final Use USE = Use.by(new Review(90));

  private Defaults() {}

  static ProjectSettings of(RiceFields fields) {
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    factors.put(Factor.REACH, typed(Factor.REACH, Scale.NONE, fields.reach()));
    factors.put(Factor.IMPACT, typed(Factor.IMPACT, Scale.IMPACT, fields.impact()));
    factors.put(Factor.CONFIDENCE, typed(Factor.CONFIDENCE, Scale.CONFIDENCE, fields.confidence()));
    factors.put(Factor.EFFORT, typed(Factor.EFFORT, Scale.NONE, fields.effort()));
    ScoringRules rules =
        new ScoringRules(factors, ConfidenceUnit.PERCENT, new Rounding(2), List.of());
    return new ProjectSettings(rules, fields.score(), Uncertainty.PERCENT, PLANNING, USE);
  }

  static String unit(Factor factor) {
    return switch (factor) {
      case REACH -> "customers per quarter";
      case IMPACT -> "per customer";
      case CONFIDENCE -> "percent";
      case EFFORT -> "person-months";
    };
  }

  private static FactorRule typed(Factor factor, Scale scale, String field) {
    return new FactorRule(unit(factor), scale, List.of(new Source.NumberField(field)));
  }
}
