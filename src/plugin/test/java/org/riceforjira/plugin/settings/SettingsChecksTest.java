package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SeenCounts;
import org.riceforjira.plugin.settings.ChangesJson.ChangeJson;
import org.riceforjira.plugin.settings.CheckJson.GoalJson;

/** Over five issues, of which four are typed in full and all are candidates. */
class SettingsChecksTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final String STORED = "$.factors.confidence.stored";

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @BeforeEach
  void fiveIssues() {
    for (int i = 1; i <= 4; i++) {
      typed(i, 80);
    }
    jira.issue(5).matching(Example.SETTINGS.candidates());
  }

  @Test
  void theDefaultsOverValuesOfTheirScaleNeedNoWarning() {
    CheckJson checked = check("{}");
    assertEquals(List.of(), checked.warnings());
    assertEquals(5, checked.candidates().matching());
    assertEquals(
        JsonParser.parseString(storage.settings().json().write(Example.SETTINGS)),
        checked.settings());
  }

  @Test
  void percentsThatAreMostlyAtMostOneLookLikeFractions() {
    confidence(0.8, 1, 1.5, 80);
    assertEquals(
        Map.of(STORED, "2 of 4 values are at most 1: is this a fraction?"), warnings("{}"));
  }

  @Test
  void noConfidenceAtAllIsNoFraction() {
    confidence(0, 0, 1, 80);
    assertEquals(
        Map.of(STORED, "1 of 4 values are at most 1: is this a fraction?"), warnings("{}"));
    confidence(0, 0, 80, 80);
    assertEquals(
        Map.of("$.factors.confidence.levels", "2 of 4 values are none of the levels."),
        warnings("{}"));
  }

  @Test
  void aFewSmallPercentsAreNothingButNoLevels() {
    confidence(1, 50, 80, 100);
    assertEquals(
        Map.of("$.factors.confidence.levels", "1 of 4 values are none of the levels."),
        warnings("{}"));
  }

  @Test
  void moreThanHundredPercentGivesNoScore() {
    confidence(120, 80, 80, 80);
    assertEquals(
        Map.of(STORED, "1 of 4 values are more than 100, and give no score."), warnings("{}"));
  }

  @Test
  void fractionsOfMoreThanOneLookLikePercents() {
    confidence(0.8, 0.5, 80, 1);
    assertEquals(
        Map.of(STORED, "1 of 4 values are more than 1: are these percents?"),
        warnings(confidenceStored("fraction")));
  }

  @Test
  void levelsOfAFractionAreComparedAsTheyAreStored() {
    confidence(0.8, 0.5, 1, 0.2);
    assertEquals(Map.of(), warnings(confidenceStored("fraction")));
  }

  @Test
  void aScaleOfTheTeamsOwnIsTakenAsItIs() {
    confidence(0.8, 500, 1, 7);
    assertEquals(
        Map.of(),
        warnings("{\"factors\": {\"confidence\": {\"stored\": \"raw\", \"levels\": []}}}"));
  }

  @Test
  void whatOthersCannotSeeIsNotCounted() {
    confidence(0.8, 0.8, 0.8, 0.8);
    for (int i = 1; i <= 4; i++) {
      typed(i, 0.8).hidden();
    }
    assertTrue(warnings("{}").get(STORED) == null);
  }

  @Test
  void aFieldWithoutAnyValueIsTold() {
    jira.addField("customfield_10900", "Story Points");
    assertEquals(
        Map.of(
            "$.factors.effort.sources[0].field",
            "No issue of the project has a value in the field Story Points."),
        warnings(
            "{\"factors\": {\"effort\": {\"sources\": [{\"kind\": \"storyPoints\","
                + " \"field\": \"customfield_10900\", \"pointsPerUnit\": 8}]}}}"));
  }

  @Test
  void theEmptyFieldOfTheAppNeedsNoWarningWhereAnotherSourceStandsBehindIt() {
    for (int i = 1; i <= 4; i++) {
      jira.issue(i).matching(Example.SETTINGS.candidates());
    }
    String first = "{\"kind\": \"number\", \"field\": \"" + Example.FIELDS.reach() + "\"}";
    assertEquals(null, reachWarning(first + ", {\"kind\": \"watchers\"}"));
    assertEquals("No issue of the project has a value in the field Reach.", reachWarning(first));
  }

  private String reachWarning(String sources) {
    return warnings("{\"factors\": {\"reach\": {\"sources\": [" + sources + "]}}}")
        .get("$.factors.reach.sources[0].field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"votes\"}",
        "{\"kind\": \"watchers\"}",
        "{\"kind\": \"commentAuthors\"}",
        "{\"kind\": \"linkCount\", \"linkType\": \"Blocks\", \"direction\": \"inward\"}",
        "{\"kind\": \"constant\", \"value\": 5}"
      })
  void nothingBehindASourceThatAlwaysHasAValueIsEverAsked(String always) {
    assertEquals(
        Map.of(
            "$.factors.reach.sources[1]",
            "This is never asked: a source before it has a value for every issue."),
        warnings(
            "{\"factors\": {\"reach\": {\"sources\": ["
                + always
                + ", {\"kind\": \"constant\", \"value\": 7}]}}}"));
  }

  @Test
  void aSourceThatIsGivenTwiceIsAskedOnce() {
    String own = "{\"kind\": \"number\", \"field\": \"" + Example.FIELDS.reach() + "\"}";
    assertEquals(
        List.of("$.factors.reach.sources[1]"),
        warnings("{\"factors\": {\"reach\": {\"sources\": [" + own + "," + own + "]}}}")
            .keySet()
            .stream()
            .toList());
  }

  @Test
  void ofAGoalIsToldHowManyIssuesItMatchesAndForHowManyItCounts() {
    jira.issue(1).matching("labels = a");
    jira.issue(2).matching("labels = a").matching("labels = b");
    jira.issue(3).matching("labels = b").matching("labels = c");
    CheckJson checked = check(goals("labels = a", "labels = b", "labels = c", "labels = d"));
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
    List<GoalJson> counted = check(goals(goals)).goals();
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
        warnings("{\"planning\": {\"candidates\": {\"jql\": \"labels = none\"}}}")
            .get("$.planning.candidates.jql"));
  }

  @Test
  void lanesOfAFieldThatNamesNoTeamAreTold() {
    JiraForSettings fields = new JiraForSettings(jira);
    fields.select("customfield_10900", "Team", "Web", "Mobile");
    fields.addField("customfield_10901", "Start", "datepicker");
    assertEquals(Map.of(), warnings(lanes("customfield_10900")));
    assertEquals(
        Map.of("$.planning.lanes.field", "No team can be read from the field Start."),
        warnings(lanes("customfield_10901")));
  }

  private static String lanes(String field) {
    return "{\"planning\": {\"lanes\": {\"kind\": \"team\", \"field\": \"" + field + "\"}}}";
  }

  @Test
  void whereJiraCannotSearchNothingIsCountedAndNothingWarnedOf() {
    confidence(0.8, 0.8, 0.8, 0.8);
    jira.breakSearch();
    CheckJson checked = check(goals("labels = a"));
    assertEquals(List.of(new GoalJson("$.goals[0]", null, null)), checked.goals());
    assertEquals(null, checked.candidates().matching());
    assertEquals(List.of(), checked.warnings());
  }

  @Test
  void aFunctionOfAnotherAppThatThrowsLeavesTheCountsOpen() {
    jira.throwInSearch(new UnsupportedOperationException("Not in this index."));
    CheckJson checked = check(goals("labels = a"));
    assertEquals(List.of(new GoalJson("$.goals[0]", null, null)), checked.goals());
    assertEquals(null, checked.candidates().matching());
  }

  @Test
  void whatWouldBeDifferentIsTold() {
    assertEquals(List.of(), check("{}").changes());
    assertEquals(
        List.of(new ChangeJson("$.decimals", "Decimals of scores", "2", "0")),
        check("{\"decimals\": 0}").changes());
  }

  @Test
  void settingsOfAnOlderVersionAreAnsweredInTheCurrentOne() {
    CheckJson checked = check("{\"version\": 1, \"candidates\": {\"jql\": \"labels = a\"}}");
    assertEquals(2, checked.settings().getAsJsonObject().get("version").getAsInt());
  }

  @Test
  void valuesThatScoresWouldReplaceAreToldBefore() {
    jira.visitors().administrator();
    jira.addField("customfield_10999", "Story Points");
    jira.issue(1).with("customfield_10999", 5.0);
    String wanted = "{\"scoreField\": \"customfield_10999\"}";
    assertTrue(
        warnings(wanted)
            .get("$.scoreField")
            .startsWith("Issues with a value in Story Points (customfield_10999): 1."));
    jira.issue(1).with("customfield_10999", null);
    assertEquals(Map.of(), warnings(wanted));
  }

  private MiniIssue typed(int number, double confidence) {
    return jira.issue(number)
        .matching(Example.SETTINGS.candidates())
        .with(Example.FIELDS.reach(), 450.0)
        .with(Example.FIELDS.impact(), 3.0)
        .with(Example.FIELDS.confidence(), confidence)
        .with(Example.FIELDS.effort(), 2.0);
  }

  private void confidence(double... values) {
    for (int i = 0; i < values.length; i++) {
      typed(i + 1, values[i]);
    }
  }

  private static String confidenceStored(String unit) {
    return "{\"factors\": {\"confidence\": {\"stored\": \"" + unit + "\"}}}";
  }

  private static String goals(String... queries) {
    StringBuilder goals = new StringBuilder();
    for (String jql : queries) {
      goals.append(goals.isEmpty() ? "" : ",");
      goals.append("{\"label\": \"" + jql + "\", \"jql\": \"" + jql + "\", \"multiplier\": 2}");
    }
    return "{\"goals\": [" + goals + "]}";
  }

  private Map<String, String> warnings(String json) {
    Map<String, String> warnings = new TreeMap<>();
    check(json).warnings().forEach(warning -> warnings.put(warning.path(), warning.sentence()));
    return warnings;
  }

  private CheckJson check(String json) {
    jira.indexAll();
    JiraForSettings settings = new JiraForSettings(jira);
    SeenCounts counts = settings.seenCounts();
    SettingsWarnings warnings =
        new SettingsWarnings(
            new ScaleWarnings(counts, EnglishTexts.texts()),
            new SourceWarnings(counts, jira.issues(), storage.riceFields(), EnglishTexts.texts()),
            settings.replacedValues(storage),
            settings.fieldChoices(),
            EnglishTexts.texts());
    SettingsChecks checks =
        new SettingsChecks(
            storage.settings(),
            warnings,
            new GoalCounts(counts),
            counts,
            RevisionsTest.changes(jira));
    return checks.of(
        RICE, settings.settingsInput(storage).read(RICE, json, Example.SETTINGS), Example.SETTINGS);
  }
}
