package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.jira.CheckedSettings.GONE;
import static org.riceforjira.plugin.jira.CheckedSettings.TEXT;
import static org.riceforjira.plugin.jira.CheckedSettings.missing;
import static org.riceforjira.plugin.jira.CheckedSettings.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.ProjectSettings;

/** Which fields settings may name to write plans into. */
class SettingsPlanFieldsTest {
  private final CheckedSettings checked = new CheckedSettings();
  private final MiniJira jira = checked.jira;

  @Test
  void datesAndVersionsArePlannedIntoFieldsForThem() {
    jira.dates();
    assertEquals(Map.of(), checked.problems(planned(JiraForDates.SYSTEM)));
    assertEquals(Map.of(), checked.problems(planned(JiraForDates.CUSTOM)));
  }

  @Test
  void aFieldOfAnotherTypeCannotBePlannedInto() {
    jira.dates();
    PlanFields swapped =
        new PlanFields(
            Optional.of(TEXT), Optional.of(JiraForDates.TARGET), Optional.of(JiraForDates.END));
    assertEquals(
        Map.of(
            "$.planning.planFields.start",
            "Notes (customfield_10301) is not a date field. Name a field for a day without a time.",
            "$.planning.planFields.end",
            "Target version (customfield_10402) is not a date field. Name a field for a day without"
                + " a time.",
            "$.planning.planFields.version",
            "Target end (customfield_10401) is not a field for one version. Name one that is, or"
                + " fixVersions."),
        checked.problems(planned(swapped)));
  }

  @Test
  void aFieldThatIsNotThereCannotBePlannedInto() {
    PlanFields gone =
        new PlanFields(Optional.of("duedate"), Optional.of("fixVersions"), Optional.of(GONE));
    assertEquals(
        Map.of(
            "$.planning.planFields.start", missing("duedate"),
            "$.planning.planFields.end", missing("fixVersions"),
            "$.planning.planFields.version", missing(GONE)),
        checked.problems(planned(gone)));
  }

  @Test
  void whatScoresAreMadeFromCannotBePlannedInto() {
    jira.dates();
    ProjectSettings settings =
        settings(
            Map.of(
                Factor.REACH,
                List.of(new Source.OptionField(JiraForDates.TARGET, Map.of("Spring", 5.0)))),
            Example.FIELDS.score(),
            "");
    Map<String, String> problems =
        checked.problems(settings.with(settings.planning().withFields(JiraForDates.CUSTOM)));
    assertEquals(
        Set.of("$.factors.reach.sources[0].field", "$.planning.planFields.version"),
        problems.keySet());
    assertEquals(
        "Target version (customfield_10402) is what scores are made from or written to. Name"
            + " another field.",
        problems.get("$.planning.planFields.version"));
    PlanFields score =
        new PlanFields(Optional.of(Example.FIELDS.score()), Optional.empty(), Optional.empty());
    assertTrue(
        checked
            .problems(planned(score))
            .get("$.planning.planFields.start")
            .contains("what scores are made from"));
  }

  private static ProjectSettings planned(PlanFields fields) {
    return Example.SETTINGS.with(Example.SETTINGS.planning().withFields(fields));
  }
}
