package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.settings.ChangesJson.ChangeJson;
import org.riceforjira.plugin.settings.CheckJson.GoalJson;

class SettingsChecksTest {
  private final CheckedProject project = new CheckedProject();
  private final MiniJira jira = project.jira;

  @Test
  void theDefaultsOverValuesOfTheirScaleNeedNoWarning() {
    CheckJson checked = project.check("{}");
    assertEquals(List.of(), checked.warnings());
    assertEquals(5, checked.candidates().matching());
    assertEquals(
        JsonParser.parseString(project.storage.settings().json().write(Example.SETTINGS)),
        checked.settings());
  }

  @Test
  void ofAGoalIsToldHowManyIssuesItMatchesAndForHowManyItCounts() {
    jira.issue(1).matching("labels = a");
    jira.issue(2).matching("labels = a").matching("labels = b");
    jira.issue(3).matching("labels = b").matching("labels = c");
    CheckJson checked =
        project.check(goals("labels = a", "labels = b", "labels = c", "labels = d"));
    assertEquals(
        List.of(
            new GoalJson("$.goals[0]", 2L, 2L),
            new GoalJson("$.goals[1]", 2L, 1L),
            new GoalJson("$.goals[2]", 1L, 0L),
            new GoalJson("$.goals[3]", 0L, 0L)),
        checked.goals());
    assertEquals(
        List.of("$.goals[2]", "$.goals[3]"),
        checked.warnings().stream().map(w -> w.path()).toList());
  }

  @Test
  void manyGoalsAreCountedInAsManyStepsAndTheLaterOnesByTheirMatchesAlone() {
    jira.issue(1).matching("labels = l3");
    for (int i = 10; i < 30; i++) {
      jira.issue(i).matching("labels = l" + i);
    }
    String[] goals = IntStream.range(0, 30).mapToObj(i -> "labels = l" + i).toArray(String[]::new);
    List<GoalJson> counted = project.check(goals(goals)).goals();
    assertEquals(new GoalJson("$.goals[2]", 0L, 0L), counted.get(2));
    assertEquals(new GoalJson("$.goals[3]", 1L, 1L), counted.get(3));
    assertEquals(new GoalJson("$.goals[18]", 1L, 1L), counted.get(18));
    assertEquals(new GoalJson("$.goals[19]", 1L, null), counted.get(19));
    assertEquals(new GoalJson("$.goals[29]", 1L, null), counted.get(29));
    long ors = jira.queriesRead().filter(jql -> jql.contains(" OR ")).count();
    assertEquals(GoalCounts.MOST_FIRST - 1, ors);
  }

  @Test
  void candidatesThatNoIssueMatchesAreTold() {
    assertEquals(
        "No issue matches this query now, so that nothing is ranked.",
        project
            .warnings("{\"planning\": {\"candidates\": {\"jql\": \"labels = none\"}}}")
            .get("$.planning.candidates.jql"));
  }

  @Test
  void lanesOfAFieldThatNamesNoTeamAreTold() {
    JiraForSettings fields = new JiraForSettings(jira);
    fields.select("customfield_10900", "Team", "Web", "Mobile");
    fields.addField("customfield_10901", "Start", "datepicker");
    assertEquals(Map.of(), project.warnings(lanes("customfield_10900")));
    assertEquals(
        Map.of("$.planning.lanes.field", "No team can be read from the field Start."),
        project.warnings(lanes("customfield_10901")));
  }

  private static String lanes(String field) {
    return "{\"planning\": {\"lanes\": {\"kind\": \"team\", \"field\": \"" + field + "\"}}}";
  }

  @Test
  void whereJiraCannotSearchNothingIsCountedAndNothingWarnedOf() {
    project.confidence(0.8, 0.8, 0.8, 0.8);
    jira.breakSearch();
    CheckJson checked = project.check(goals("labels = a"));
    assertEquals(List.of(new GoalJson("$.goals[0]", null, null)), checked.goals());
    assertEquals(null, checked.candidates().matching());
    assertEquals(List.of(), checked.warnings());
  }

  @Test
  void aFunctionOfAnotherAppThatThrowsLeavesTheCountsOpen() {
    jira.throwInSearch(new UnsupportedOperationException("Not in this index."));
    CheckJson checked = project.check(goals("labels = a"));
    assertEquals(List.of(new GoalJson("$.goals[0]", null, null)), checked.goals());
    assertEquals(null, checked.candidates().matching());
  }

  @Test
  void whatWouldBeDifferentIsTold() {
    assertEquals(List.of(), project.check("{}").changes());
    assertEquals(
        List.of(new ChangeJson("$.decimals", "Decimals of scores", "2", "0")),
        project.check("{\"decimals\": 0}").changes());
  }

  @Test
  void settingsOfAnOlderVersionAreAnsweredInTheCurrentOne() {
    CheckJson checked =
        project.check("{\"version\": 1, \"candidates\": {\"jql\": \"labels = a\"}}");
    assertEquals(2, checked.settings().getAsJsonObject().get("version").getAsInt());
  }

  @Test
  void valuesThatScoresWouldReplaceAreToldBefore() {
    jira.visitors().administrator();
    jira.addField("customfield_10999", "Story Points");
    jira.issue(1).with("customfield_10999", 5.0);
    String wanted = "{\"scoreField\": \"customfield_10999\"}";
    assertTrue(
        project
            .warnings(wanted)
            .get("$.scoreField")
            .startsWith("Issues with a value in Story Points (customfield_10999): 1."));
    jira.issue(1).with("customfield_10999", null);
    assertEquals(Map.of(), project.warnings(wanted));
  }

  private static String goals(String... queries) {
    StringBuilder goals = new StringBuilder();
    for (String jql : queries) {
      goals.append(goals.isEmpty() ? "" : ",");
      goals.append("{\"label\": \"" + jql + "\", \"jql\": \"" + jql + "\", \"multiplier\": 2}");
    }
    return "{\"goals\": [" + goals + "]}";
  }
}
