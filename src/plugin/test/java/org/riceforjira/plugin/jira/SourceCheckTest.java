package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.PrerequisiteLinks;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;

class SourceCheckTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final String SELECT = "customfield_10300";
  private static final String TEXT = "customfield_10301";
  private static final String FOREIGN = "customfield_10302";

  private final MiniJira jira = new MiniJira();

  @BeforeEach
  void fields() {
    JiraForSettings settings = new JiraForSettings(jira);
    settings.select(SELECT, "Size", "Small", "Large");
    settings.addField(TEXT, "Notes", "textfield");
    jira.fields.add(FOREIGN, "Theirs", "com.example:team");
    jira.fields.add("customfield_10303", "Others", "com.example:group");
  }

  @Test
  void linksAreOfATypeThatExistsWhateverItsCase() {
    assertEquals(
        Map.of(
            "$.factors.reach.sources[1].linkType",
            "There is no type of links Gone. Name one that exists: Blocks.",
            "$.factors.reach.sources[2].linkType",
            "There is no type of links Gone. Name one that exists: Blocks."),
        problems(
            SettingsOf.sources(
                Factor.REACH,
                new Source.LinkCount("blocks", LinkDirection.INWARD),
                new Source.LinkCount("Gone", LinkDirection.INWARD),
                new Source.LinkSum("Gone", LinkDirection.INWARD, Example.FIELDS.reach()))));
  }

  @Test
  void anotherTypeOfPrerequisitesMustExist() {
    Planning planning = Example.SETTINGS.planning();
    ProjectSettings settings =
        Example.SETTINGS.with(
            new Planning(
                planning.candidates(),
                planning.horizon(),
                planning.lanes(),
                planning.cut(),
                new PrerequisiteLinks("Gone", LinkDirection.OUTWARD)));
    assertEquals(
        List.of("$.planning.prerequisites.linkType"), List.copyOf(problems(settings).keySet()));
  }

  @Test
  void optionsAreReadFromASelectFieldOrAFieldOfAnotherApp() {
    Map<String, Double> values = Map.of("Small", 1.0);
    assertEquals(
        Map.of(
            "$.factors.impact.sources[1].field",
            "Notes (customfield_10301) is not a field in which one option is chosen. Name a select"
                + " field."),
        problems(
            SettingsOf.sources(
                Factor.IMPACT,
                new Source.OptionField(SELECT, values),
                new Source.OptionField(TEXT, values),
                new Source.OptionField(FOREIGN, values),
                new Source.OptionField("customfield_10303", values))));
  }

  @Test
  void anOptionIsOneThatCanBeChosenInTheProject() {
    ProjectSettings wanted =
        SettingsOf.sources(
            Factor.IMPACT, new Source.OptionField(SELECT, Map.of("Small", 1.0, "Hgh", 3.0)));
    assertEquals(
        Map.of(
            "$.factors.impact.sources[0].values.Hgh",
            "The field has no option Hgh in this project. Name one that can be chosen, or leave it"
                + " out."),
        problems(wanted));
    assertEquals(1, new JiraForSettings(jira).problems().stopping(RICE.id(), wanted).size());
  }

  @Test
  void whereJiraListsNoOptionsEveryNameIsTaken() {
    ApiCheck api =
        new ApiCheck(
            ChangedJira.without("com.atlassian.jira.issue.customfields.manager.OptionsManager"));
    ProjectSettings wanted =
        SettingsOf.sources(Factor.IMPACT, new Source.OptionField(SELECT, Map.of("Hgh", 3.0)));
    assertEquals(
        Map.of(), new JiraForSettings(jira).objections(api, RICE, wanted, Example.SETTINGS));
  }

  @Test
  void aPriorityIsOneOfThisJira() {
    jira.terms.priorities("High", "Low");
    assertEquals(
        Map.of(
            "$.factors.impact.sources[0].values.Urgent",
            "This Jira has no priority Urgent. Name one that it has, or leave it out."),
        problems(
            SettingsOf.sources(
                Factor.IMPACT, new Source.PriorityTable(Map.of("High", 2.0, "Urgent", 3.0)))));
  }

  @Test
  void noOptionIsWorthMoreThanHundredPercentNorNoEffort() {
    jira.terms.priorities("Low");
    assertEquals(
        Map.of(
            "$.factors.confidence.sources[0].values.Large",
            "Confidence ends at 100 percent. Use a smaller number."),
        problems(
            SettingsOf.sources(
                Factor.CONFIDENCE, new Source.OptionField(SELECT, Map.of("Large", 101.0)))));
    assertEquals(
        Map.of(
            "$.factors.effort.sources[0].values.Low",
            "Effort must be more than 0. Use a larger number."),
        problems(SettingsOf.sources(Factor.EFFORT, new Source.PriorityTable(Map.of("Low", 0.0)))));
  }

  @Test
  void aScaleOfTheTeamsOwnHasNoEnd() {
    jira.terms.priorities("Low");
    ProjectSettings percent =
        SettingsOf.sources(Factor.CONFIDENCE, new Source.PriorityTable(Map.of("Low", 500.0)));
    ScoringRules rules = percent.rules();
    ProjectSettings raw =
        percent.with(
            new ScoringRules(
                rules.factors(), ConfidenceUnit.RAW, rules.rounding(), rules.alignment()));
    assertEquals(1, problems(percent).size());
    assertEquals(Map.of(), problems(raw));
  }

  private Map<String, String> problems(ProjectSettings wanted) {
    return new JiraForSettings(jira).objections(RICE, wanted);
  }
}
