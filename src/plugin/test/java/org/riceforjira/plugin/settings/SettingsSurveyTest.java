package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;
import org.riceforjira.plugin.settings.SurveyJson.FactorJson;

class SettingsSurveyTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final String POINTS = "customfield_10900";

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @Test
  void everySourceIsToldInWordsWithItsIssues() {
    jira.addField(POINTS, "Story Points");
    jira.terms.priorities("High", "Low").linkType("Duplicate", "duplicates", "is duplicated by");
    MiniIssue first = open(1).with(POINTS, 5.0);
    MiniIssue second = open(2).with(POINTS, 3.0).with(Example.FIELDS.reach(), 100.0);
    jira.link(first, "Duplicate", jira.linkedIssue(7));
    jira.link(second, "Blocks", first);
    SurveyJson survey = survey();
    assertEquals(
        Map.of(
            "Field Reach", 1L,
            "Votes", 0L,
            "Watchers", 0L,
            "People who commented", 0L,
            "Number of links \u201cDuplicate\u201d to other issues", 1L),
        issues(survey.factors().get(0)));
    assertEquals(
        Map.of(
            "Field Effort", 0L,
            "Story points (Story Points), 10 per unit", 2L,
            "Original estimate, 160 hours per unit", 0L),
        issues(survey.factors().get(3)));
    assertEquals(2, survey.open());
    assertEquals(2, survey.read());
  }

  @Test
  void theProposalCanBeStoredAndTheExamplesComeFromIt() {
    jira.addField(POINTS, "Story Points");
    jira.terms.priorities("High", "Low");
    open(1)
        .summary("Faster search")
        .with(POINTS, 5.0)
        .with(Example.FIELDS.reach(), 100.0)
        .with(Example.FIELDS.impact(), 2.0);
    open(2);
    SurveyJson survey = survey();
    new JiraForSettings(jira)
        .settingsInput(storage)
        .read(RICE, survey.proposal().toString(), Example.SETTINGS);
    assertEquals(1, survey.scored());
    assertEquals(
        List.of(
            new SurveyJson.ExampleJson(
                "RICE-1",
                "Faster search",
                new SurveyJson.ScoreJson(200, "200"),
                "100 \u00d7 2 \u00d7 50 % \u00f7 0.5 = 200")),
        survey.examples());
  }

  @Test
  void fractionsInTheFieldOfConfidenceAreProposedAsSuch() {
    open(1).with(Example.FIELDS.confidence(), 0.8);
    open(2).with(Example.FIELDS.confidence(), 1.0);
    SurveyJson survey = survey();
    assertEquals(
        "fraction",
        survey
            .proposal()
            .getAsJsonObject()
            .getAsJsonObject("factors")
            .getAsJsonObject("confidence")
            .get("stored")
            .getAsString());
    assertEquals(List.of(), survey.warnings());
  }

  @Test
  void whatMayBeOfAnotherScaleIsSaidBesideTheProposal() {
    open(1).with(Example.FIELDS.confidence(), 1.0);
    assertEquals(
        List.of(
            new WarningJson(
                "$.factors.confidence.stored", "1 of 1 values are at most 1: is this a fraction?")),
        survey().warnings());
  }

  @Test
  void whatTheVisitorDoesNotSeeIsNotCounted() {
    open(1).with(Example.FIELDS.reach(), 100.0);
    open(2).with(Example.FIELDS.reach(), 100.0).hidden();
    SurveyJson survey = survey();
    assertEquals(1, survey.open());
    assertEquals(1, survey.read());
    assertEquals(1L, issues(survey.factors().get(0)).get("Field Reach"));
  }

  @Test
  void ofVeryManyIssuesTheNewestAreRead() {
    for (int i = 1; i <= SurveyReading.MOST + 1; i++) {
      open(i);
    }
    jira.issue(1).matching(Example.SETTINGS.candidates()).with(Example.FIELDS.reach(), 100.0);
    SurveyJson survey = survey();
    assertEquals(SurveyReading.MOST + 1, survey.open());
    assertEquals(SurveyReading.MOST, survey.read());
    assertEquals(0L, issues(survey.factors().get(0)).get("Field Reach"));
  }

  @Test
  void issuesThatAreDoneAreNotLookedAt() {
    jira.issue(1).with(Example.FIELDS.reach(), 100.0);
    assertEquals(0, survey().read());
  }

  @Test
  void aGoalThatJiraDoesNotAnswerIsNamed() {
    open(1);
    Refusal refusal =
        assertThrows(Refusal.class, () -> survey(SettingsOf.goal("rubbish", 2, "Vision")));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().contains("Vision"), refusal.getMessage());
  }

  private MiniIssue open(int number) {
    return jira.issue(number).matching(Example.SETTINGS.candidates());
  }

  private static Map<String, Long> issues(FactorJson factor) {
    Map<String, Long> issues = new TreeMap<>();
    factor.sources().forEach(source -> issues.put(source.label(), source.issues()));
    return issues;
  }

  private SurveyJson survey() {
    return survey(Example.SETTINGS);
  }

  private SurveyJson survey(ProjectSettings current) {
    jira.indexAll();
    JiraForSettings settings = new JiraForSettings(jira);
    SurveyViews views =
        new SurveyViews(
            storage.settings(),
            new SourceLabels(jira.issues(), EnglishTexts.texts()),
            new FormulaText(EnglishTexts.texts()),
            new ExampleIssues(jira.issues(), jira.issueHeads()),
            EnglishTexts.texts());
    return new SettingsSurvey(
            new Supplies(
                settings.fieldChoices(),
                settings.fieldOptions(),
                settings.linkTypes(),
                settings.priorities()),
            new SurveyReading(
                jira.scores.gateway(), settings.newestIssues(), settings.seenCounts()),
            new ScaleWarnings(settings.seenCounts(), EnglishTexts.texts()),
            views,
            new NeededFacts(jira.issues(), EnglishTexts.texts()))
        .of(RICE, current, Example.FIELDS);
  }
}
