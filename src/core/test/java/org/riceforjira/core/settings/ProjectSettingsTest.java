package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.ScoringRules;

class ProjectSettingsTest {
  private final ScoringRules rules = Example.SETTINGS.rules();

  @Test
  void theDefaultsAreThoseOfTheDesign() {
    assertEquals(2, rules.decimals());
    assertEquals(ConfidenceUnit.PERCENT, rules.confidenceUnit());
    assertEquals("customers per quarter", rules.of(Factor.REACH).unit());
    assertEquals("person-months", rules.of(Factor.EFFORT).unit());
    assertEquals(
        List.of(3.0, 2.0, 1.0, 0.5, 0.25),
        rules.of(Factor.IMPACT).scale().levels().stream().map(Level::value).toList());
    assertEquals(
        Optional.of(new Level("moonshot", 20)), rules.of(Factor.CONFIDENCE).scale().levelOf(20));
  }

  @Test
  void theDefaultsOfPlanningAreThoseOfTheDesign() {
    assertEquals(List.of(), rules.alignment());
    assertEquals(
        new Planning(
            "statusCategory != Done AND issuetype in standardIssueTypes()",
            new HorizonChoice(PeriodKind.QUARTER, 4, OptionalDouble.empty(), 1000),
            new LaneChoice(LaneKind.NONE, Optional.empty(), Map.of()),
            new CutChoice(CutPolicy.STOP, OptionalDouble.empty()),
            new PrerequisiteLinks("Blocks", LinkDirection.OUTWARD)),
        Example.SETTINGS.planning());
    assertEquals(new Review(90), Example.SETTINGS.review());
    assertEquals(Uncertainty.PERCENT, Example.SETTINGS.uncertainty());
  }

  @Test
  void theQueriesOfGoalsAreNeeded() {
    AlignmentRule goal = new AlignmentRule("labels = vision", 1.5, "Vision 2027");
    ScoringRules withGoal =
        new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), List.of(goal));
    assertEquals(Set.of("labels = vision"), Example.SETTINGS.with(withGoal).needs().queries());
  }

  @Test
  void oneFieldIsNotTwoOfTheFive() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RiceFields("reach", "impact", "confidence", "effort", "reach"));
  }

  @Test
  void lanesThatMeanNothingCannotBeMade() {
    Optional<String> field = Optional.of("customfield_1");
    for (LaneKind kind : LaneKind.values()) {
      boolean team = kind == LaneKind.TEAM;
      assertThrows(
          IllegalArgumentException.class,
          () -> new LaneChoice(kind, team ? Optional.empty() : field, Map.of()));
    }
    Map<LaneKind, Map<String, Double>> wrong =
        Map.of(
            LaneKind.NONE, Map.of("Web", 1.0),
            LaneKind.EPIC, Map.of(" ", 1.0),
            LaneKind.COMPONENT, Map.of("Web", -1.0),
            LaneKind.ASSIGNEE, Map.of("ann", Double.NaN));
    wrong.forEach(
        (kind, capacities) ->
            assertThrows(
                IllegalArgumentException.class,
                () -> new LaneChoice(kind, Optional.empty(), capacities)));
  }

  @Test
  void numbersOutOfRangeCannotBeChosen() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble negative = OptionalDouble.of(-1);
    List<Executable> wrong =
        List.of(
            () -> new HorizonChoice(PeriodKind.MONTH, 0, none, 1),
            () -> new HorizonChoice(PeriodKind.MONTH, 61, none, 1),
            () -> new HorizonChoice(PeriodKind.MONTH, 1, none, 0),
            () -> new HorizonChoice(PeriodKind.MONTH, 1, none, 10_001),
            () -> new HorizonChoice(PeriodKind.MONTH, 1, negative, 1),
            () -> new CutChoice(CutPolicy.FILL, negative),
            () -> new PrerequisiteLinks(" ", LinkDirection.INWARD),
            () -> new PrerequisiteLinks("Blocks", null),
            () -> new Review(0),
            () -> new Review(3651));
    wrong.forEach(made -> assertThrows(IllegalArgumentException.class, made));
  }

  @Test
  void theDefaultsNeedTheFiveFieldsAndNothingElse() {
    assertEquals(
        new FactNeeds(
            new FactNeeds.FieldNeeds(
                Set.of(
                    "customfield_10100",
                    "customfield_10101",
                    "customfield_10102",
                    "customfield_10103"),
                Set.of(),
                Optional.of("customfield_10104")),
            Set.of(),
            Set.of(),
            Set.of()),
        Example.SETTINGS.needs());
  }
}
