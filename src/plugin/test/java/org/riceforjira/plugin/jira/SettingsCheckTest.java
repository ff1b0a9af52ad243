package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.factors.SettingsOf;

class SettingsCheckTest {
  private static final ProjectRef SHOP = new ProjectRef(new ProjectId(1), "SHOP", "Web shop");
  private static final String OTHER = "customfield_10300";
  private static final String TEXT = "customfield_10301";
  private static final String GONE = "customfield_99999";

  @TempDir private Path folder;

  private final MiniJira jira = new MiniJira();
  private final JiraForSettings settings = new JiraForSettings(jira);

  @BeforeEach
  void moreFields() {
    jira.addField(OTHER, "Other score");
    jira.fields.add(TEXT, "Notes", MiniFields.TEXT);
  }

  @Test
  void theRoleOfEditorsMustExist() {
    jira.terms.role(7, "Developers");
    assertEquals(Map.of(), problems(SettingsOf.editors(7)));
    assertEquals(
        Map.of(
            "$.editors.role",
            "There is no project role 8. Choose one that exists, or null for everybody who may"
                + " edit."),
        problems(SettingsOf.editors(8)));
  }

  @Test
  void aRoleThatNobodyCouldBeAskedForIsRefused() {
    jira.terms.role(7, "Developers");
    ApiCheck without =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.security.roles.ProjectRoleManager"));
    assertEquals(Set.of("$.editors.role"), problems(without, SettingsOf.editors(7)).keySet());
    assertEquals(Map.of(), problems(without, Example.SETTINGS));
  }

  @Test
  void theDefaultsAreFine() {
    assertEquals(Map.of(), problems(Example.SETTINGS));
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
        new TreeMap<>(problems(settings(sources, GONE, "rubbish"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubbish",
        "status = Open ORDER BY key",
        "status = Open) OR (x = 1",
        "fixVersion = deleted"
      })
  void candidatesMustBeAQueryThatFitsIntoALargerOne(String jql) {
    assertEquals(
        Set.of("$.planning.candidates.jql"),
        problems(settings(Map.of(), Example.FIELDS.score(), jql)).keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubbish",
        "status = Open ORDER BY key",
        "status = Open) OR (x = 1",
        "fixVersion = deleted"
      })
  void aGoalMustBeAQueryThatFitsIntoALargerOneAndNamesWhatThereIs(String jql) {
    Map<String, String> problems = problems(goals("labels = a", jql));
    assertEquals(Set.of("$.goals[1].jql"), problems.keySet());
    assertTrue(
        problems.get("$.goals[1].jql").startsWith("This query cannot be used: "),
        problems.toString());
  }

  @Test
  void whereNamesCannotBeCheckedTheyAreTaken() throws IOException {
    ApiCheck api = new ApiCheck(ChangedJira.withoutValidation(folder));
    ProjectSettings wanted = goals("fixVersion = deleted", "rubbish");
    assertEquals(Set.of("$.goals[1].jql"), problems(api, wanted).keySet());
  }

  @Test
  void theFieldOfTheTeamMustExist() {
    assertEquals(Map.of(), problems(team(TEXT)));
    assertEquals(Map.of("$.planning.lanes.field", missing(GONE)), problems(team(GONE)));
  }

  @Test
  void noCandidatesMeanAllIssues() {
    assertEquals(Map.of(), problems(settings(Map.of(), Example.FIELDS.score(), " ")));
  }

  @Test
  void anotherScoreFieldIsForAdministratorsOfJiraUnlessItIsInForceAlready() {
    ProjectSettings other = settings(Map.of(), OTHER, "");
    assertEquals(Set.of("$.scoreField"), problems(other).keySet());
    assertEquals(Map.of(), settings.objections(new ApiCheck(), SHOP, other, other));
    jira.visitors().administrator();
    assertEquals(Map.of(), problems(other));
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
        problems(
            Example.SETTINGS.with(
                new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), List.of()))));
  }

  @Test
  void datesAndVersionsArePlannedIntoFieldsForThem() {
    jira.dates();
    assertEquals(Map.of(), problems(planned(JiraForDates.SYSTEM)));
    assertEquals(Map.of(), problems(planned(JiraForDates.CUSTOM)));
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
        problems(planned(swapped)));
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
        problems(planned(gone)));
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
        problems(settings.with(settings.planning().withFields(JiraForDates.CUSTOM)));
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
        problems(planned(score))
            .get("$.planning.planFields.start")
            .contains("what scores are made from"));
  }

  private static ProjectSettings planned(PlanFields fields) {
    return Example.SETTINGS.with(Example.SETTINGS.planning().withFields(fields));
  }

  private Map<String, String> problems(ProjectSettings wanted) {
    return settings.objections(SHOP, wanted);
  }

  private Map<String, String> problems(ApiCheck api, ProjectSettings wanted) {
    return settings.objections(api, SHOP, wanted, Example.SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issue in riceTop(\"SHOP\", 20)",
        "issue in RICEUNSCORED (SHOP)",
        "a=1 OR issue not in riceTop(a,1)"
      })
  void theRankingIsNotMadeOfQueriesThatAskForIt(String jql) {
    String sentence =
        "riceTop and riceUnscored cannot be used here, because the ranking is made of this query.";
    assertEquals(Map.of("$.goals[0].jql", sentence), problems(goals(jql)));
    assertEquals(
        Map.of("$.planning.candidates.jql", sentence),
        problems(settings(Map.of(), Example.FIELDS.score(), jql)));
  }

  private static ProjectSettings goals(String... jql) {
    ScoringRules rules = Example.SETTINGS.rules();
    List<AlignmentRule> goals =
        Stream.of(jql).map(query -> new AlignmentRule(query, 2, "Goal " + query)).toList();
    return Example.SETTINGS.with(
        new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), goals));
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

  private static ProjectSettings settings(
      Map<Factor, List<Source>> sources, String scoreField, String candidates) {
    ScoringRules rules = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    sources.forEach(
        (factor, list) ->
            factors.put(
                factor, new FactorRule(rules.of(factor).unit(), rules.of(factor).scale(), list)));
    return Example.SETTINGS
        .with(
            new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment()))
        .with(Example.SETTINGS.planning().withCandidates(candidates))
        .withScoreField(scoreField);
  }

  private static String missing(String id) {
    return "There is no custom field " + id + ". Choose another field.";
  }

  private static String notANumber() {
    return "Notes (customfield_10301) is not a number field. Name a number field.";
  }
}
