package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.plugin.jira.CheckedSettings.GONE;
import static org.riceforjira.plugin.jira.CheckedSettings.OTHER;
import static org.riceforjira.plugin.jira.CheckedSettings.TEXT;
import static org.riceforjira.plugin.jira.CheckedSettings.missing;
import static org.riceforjira.plugin.jira.CheckedSettings.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;

class SettingsCheckTest {
  private final CheckedSettings checked = new CheckedSettings();
  private final MiniJira jira = checked.jira;

  @Test
  void theRoleOfEditorsMustExist() {
    jira.terms.role(7, "Developers");
    assertEquals(Map.of(), checked.problems(SettingsOf.editors(7)));
    assertEquals(
        Map.of(
            "$.editors.role",
            "There is no project role 8. Choose one that exists, or null for everybody who may"
                + " edit."),
        checked.problems(SettingsOf.editors(8)));
  }

  @Test
  void aRoleThatNobodyCouldBeAskedForIsRefused() {
    jira.terms.role(7, "Developers");
    ApiCheck without =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.security.roles.ProjectRoleManager"));
    assertEquals(
        Set.of("$.editors.role"), checked.problems(without, SettingsOf.editors(7)).keySet());
    assertEquals(Map.of(), checked.problems(without, Example.SETTINGS));
  }

  @Test
  void theDefaultsAreFine() {
    assertEquals(Map.of(), checked.problems(Example.SETTINGS));
  }

  @Test
  void everyFieldMustExistAndBeOfNumbersAndAllThatIsWrongIsToldAtOnce() {
    jira.visitors().administrator();
    Map<Factor, List<Source>> sources = new EnumMap<>(Factor.class);
    sources.put(
        Factor.REACH,
        List.of(
            new Source.OptionField(GONE, Map.of("Many", 5.0)),
            new Source.OptionField(TEXT, Map.of("Many", 5.0)),
            new Source.NumberField(TEXT)));
    sources.put(Factor.IMPACT, List.of(new Source.NumberField("impact")));
    sources.put(
        Factor.CONFIDENCE, List.of(new Source.LinkSum("Blocks", LinkDirection.INWARD, TEXT)));
    sources.put(Factor.EFFORT, List.of(new Source.StoryPoints(GONE, 5), new Source.Constant(0)));
    assertEquals(
        new TreeMap<>(
            Map.of(
                "$.scoreField", missing(GONE),
                "$.factors.reach.sources[0].field", missing(GONE),
                "$.factors.reach.sources[1].field",
                    "Notes (customfield_10301) is not a field in which one option is chosen. Name a"
                        + " select field.",
                "$.factors.reach.sources[2].field", notANumber(),
                "$.factors.impact.sources[0].field", missing("impact"),
                "$.factors.confidence.sources[0].field", notANumber(),
                "$.factors.effort.sources[0].field", missing(GONE),
                "$.factors.effort.sources[1].value",
                    "Effort must be more than 0. Use a larger number.",
                "$.planning.candidates.jql", "This query cannot be used: Error in the JQL Query.")),
        new TreeMap<>(checked.problems(settings(sources, GONE, "rubbish"))));
  }

  @Test
  void theFieldOfTheTeamMustExist() {
    assertEquals(Map.of(), checked.problems(team(TEXT)));
    assertEquals(Map.of("$.planning.lanes.field", missing(GONE)), checked.problems(team(GONE)));
  }

  @Test
  void anotherScoreFieldIsForAdministratorsOfJiraUnlessItIsInForceAlready() {
    ProjectSettings other = settings(Map.of(), OTHER, "");
    assertEquals(Set.of("$.scoreField"), checked.problems(other).keySet());
    assertEquals(Map.of(), checked.problemsInForce(other));
    jira.visitors().administrator();
    assertEquals(Map.of(), checked.problems(other));
  }

  @Test
  void noLevelOfEffortIs0() {
    ScoringRules rules = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    for (Factor factor : Factor.values()) {
      Scale scale = new Scale(List.of(new Level("some", 0.5), new Level("none", 0)));
      factors.put(factor, new FactorRule("units", scale, rules.of(factor).sources()));
    }
    assertEquals(
        Map.of(
            "$.factors.effort.levels[1].value", "Effort must be more than 0. Use a larger number."),
        checked.problems(
            Example.SETTINGS.with(
                new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), List.of()))));
  }

  private static ProjectSettings team(String field) {
    Planning planning = Example.SETTINGS.planning();
    return Example.SETTINGS.with(
        new Planning(
            planning.candidates(),
            planning.horizon(),
            new LaneChoice(LaneKind.TEAM, Optional.of(field), Map.of()),
            planning.cut(),
            planning.prerequisites()));
  }

  private static String notANumber() {
    return "Notes (customfield_10301) is not a number field. Name a number field.";
  }
}
