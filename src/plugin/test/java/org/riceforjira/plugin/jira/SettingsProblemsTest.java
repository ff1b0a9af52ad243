package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Use;
import org.riceforjira.core.sync.ProjectId;

class SettingsProblemsTest {
  private static final String GONE = "customfield_10999";

  private static final ProjectId RICE = new ProjectId(MiniJira.PROJECT);
  private static final String SIZE = "customfield_10300";

  private final MiniJira jira = new MiniJira();
  private final JiraForSettings forSettings = new JiraForSettings(jira);

  @Test
  void nothingIsMissingWhileJiraHasEveryField() {
    assertEquals(List.of(), stopping(Example.SETTINGS));
  }

  @Test
  void aDeletedFieldIsNamedWithItsFactor() {
    jira.deleteField(Example.FIELDS.effort());
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(
        List.of(taken(Example.FIELDS.reach(), "Reach"), taken(Example.FIELDS.effort(), "Effort")),
        stopping(Example.SETTINGS));
  }

  @Test
  void aDeletedScoreFieldIsNamed() {
    jira.deleteField(Example.FIELDS.score());
    assertEquals(
        List.of(
            "The score field customfield_10104 no longer exists. Choose another field in the RICE settings."),
        stopping(Example.SETTINGS));
  }

  @Test
  void everyKindOfSourceThatLooksAtAFieldNeedsIt() {
    for (Source source :
        List.of(
            new Source.NumberField(GONE),
            new Source.StoryPoints(GONE, 5),
            new Source.OptionField(GONE, Map.of("Many", 9.0)),
            new Source.LinkSum("Blocks", LinkDirection.INWARD, GONE))) {
      assertEquals(
          List.of(taken(GONE, "Impact")),
          stopping(SettingsOf.sources(Factor.IMPACT, source)),
          source.toString());
    }
  }

  @Test
  void sourcesWithoutAFieldNeedNone() {
    ProjectSettings settings =
        SettingsOf.sources(
            Factor.REACH,
            new Source.Votes(),
            new Source.LinkCount("Blocks", LinkDirection.INWARD),
            new Source.Constant(1));
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(List.of(), stopping(settings));
  }

  @Test
  void aFieldThatAFactorLooksAtTwiceIsNamedOnce() {
    assertEquals(
        List.of(taken(GONE, "Effort")),
        stopping(
            SettingsOf.sources(
                Factor.EFFORT, new Source.NumberField(GONE), new Source.StoryPoints(GONE, 5))));
  }

  @Test
  void aFieldOfTwoFactorsIsNamedWithEach() {
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(
        List.of(
            taken(Example.FIELDS.reach(), "Reach"), taken(Example.FIELDS.reach(), "Confidence")),
        stopping(
            SettingsOf.sources(Factor.CONFIDENCE, new Source.NumberField(Example.FIELDS.reach()))));
  }

  @Test
  void aRemovedOptionStopsAndIsToldAtItsPlace() {
    forSettings.select(SIZE, "Size", "Small", "Very large");
    Source source = new Source.OptionField(SIZE, Map.of("Small", 1.0, "Very large", 9.0));
    ProjectSettings settings = SettingsOf.sources(Factor.IMPACT, source);
    assertEquals(List.of(), problems(settings));
    forSettings.select(SIZE, "Size", "Small");
    String sentence =
        "The option \u201cVery large\u201d of the field Size, which has a value for Impact, no longer"
            + " exists. Remove it in the RICE settings, or give its value to the option that took"
            + " its place.";
    assertEquals(
        List.of(
            new SettingsProblem(
                "$.factors.impact.sources[0].values['Very large']", sentence, true)),
        problems(settings));
    assertEquals(List.of(sentence), stopping(settings));
  }

  @Test
  void anOptionWithoutAValueIsToldButStopsNothing() {
    forSettings.select(SIZE, "Size", "Small", "Large");
    ProjectSettings settings =
        SettingsOf.sources(Factor.REACH, new Source.OptionField(SIZE, Map.of("Small", 1.0)));
    assertEquals(
        List.of(
            new SettingsProblem(
                "$.factors.reach.sources[0].values.Large",
                "The option \u201cLarge\u201d of the field Size has no value for Reach: issues with it"
                    + " have a gap. Give it a value in the RICE settings.",
                false)),
        problems(settings));
    assertEquals(List.of(), stopping(settings));
  }

  @Test
  void aTypeOfLinksThatIsGoneStopsWhatIsTakenFromIt() {
    jira.terms.linkType("Asks for", "asks for", "is asked for by");
    ProjectSettings settings =
        SettingsOf.sources(
            Factor.REACH,
            new Source.LinkCount("asks FOR", LinkDirection.INWARD),
            new Source.LinkSum("Asks for", LinkDirection.INWARD, Example.FIELDS.reach()));
    assertEquals(List.of(), problems(settings));
    jira.terms.removeLinkType("Asks for");
    assertEquals(
        List.of("$.factors.reach.sources[0].linkType", "$.factors.reach.sources[1].linkType"),
        problems(settings).stream().map(SettingsProblem::path).toList());
    assertEquals(
        "The type of links \u201cAsks for\u201d, from which Reach is taken, no longer exists."
            + " Choose another in the RICE settings.",
        stopping(settings).get(1));
  }

  @Test
  void linksOfPrerequisitesThatAreGoneStopNothing() {
    jira.terms.removeLinkType("Blocks");
    assertEquals(List.of("$.planning.prerequisites.linkType"), paths(problems(Example.SETTINGS)));
    assertEquals(List.of(), stopping(Example.SETTINGS));
  }

  @Test
  void prioritiesThatCameOrWentAreTold() {
    jira.terms.priorities("High", "Low");
    ProjectSettings settings =
        SettingsOf.sources(
            Factor.IMPACT, new Source.PriorityTable(Map.of("High", 2.0, "Urgent", 3.0)));
    assertEquals(
        List.of(
            "$.factors.impact.sources[0].values.Urgent", "$.factors.impact.sources[0].values.Low"),
        paths(problems(settings)));
    assertEquals(1, stopping(settings).size());
    assertTrue(stopping(settings).get(0).contains("Urgent"), stopping(settings).toString());
  }

  @Test
  void aPriorityWithoutAValueStopsNothing() {
    jira.terms.priorities("High", "Low");
    assertEquals(
        List.of(),
        stopping(SettingsOf.sources(Factor.IMPACT, new Source.PriorityTable(Map.of("High", 2.0)))));
  }

  @Test
  void aRoleThatIsGoneIsTold() {
    jira.terms.role(7, "Developers");
    Use use = new Use(true, OptionalLong.of(7), Example.SETTINGS.review());
    ProjectSettings settings = Example.SETTINGS.with(use);
    assertEquals(List.of(), problems(settings));
    jira.terms.removeRole(7);
    assertEquals(List.of("$.editors.role"), paths(problems(settings)));
  }

  @Test
  void queriesThatJiraRefusesAreTold() {
    ScoringRules rules = Example.SETTINGS.rules();
    List<AlignmentRule> goals =
        List.of(
            new AlignmentRule("labels = a", 2, "A"),
            new AlignmentRule("fixVersion = deleted", 2, "B"));
    ProjectSettings settings =
        Example.SETTINGS
            .with(
                new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), goals))
            .with(Example.SETTINGS.planning().withCandidates("rubbish"));
    List<SettingsProblem> problems = problems(settings);
    assertEquals(List.of("$.goals[1].jql", "$.planning.candidates.jql"), paths(problems));
    assertTrue(
        problems.get(0).sentence().startsWith("Jira does not accept the query of the goal"),
        problems.toString());
  }

  @Test
  void fieldsOfPlansThatAreGoneAreTold() {
    Planning planning =
        Example.SETTINGS
            .planning()
            .withFields(
                new PlanFields(Optional.of(GONE), Optional.of("duedate"), Optional.of(SIZE)));
    LaneChoice lanes = new LaneChoice(LaneKind.TEAM, Optional.of(GONE), Map.of());
    ProjectSettings settings =
        Example.SETTINGS.with(
            new Planning(
                planning.candidates(),
                planning.horizon(),
                lanes,
                planning.cut(),
                planning.prerequisites(),
                planning.fields()));
    assertEquals(
        List.of(
            "$.planning.lanes.field",
            "$.planning.planFields.start",
            "$.planning.planFields.version"),
        paths(problems(settings)));
    assertEquals(List.of(), stopping(settings));
  }

  private List<SettingsProblem> problems(ProjectSettings settings) {
    return forSettings.problems().all(RICE, settings);
  }

  private static List<String> paths(List<SettingsProblem> problems) {
    return problems.stream().map(SettingsProblem::path).toList();
  }

  private List<String> stopping(ProjectSettings settings) {
    return forSettings.problems().stopping(RICE, settings);
  }

  private static String taken(String id, String factor) {
    return "The field "
        + id
        + ", from which "
        + factor
        + " is taken, no longer exists. Choose another field in the RICE settings.";
  }
}
