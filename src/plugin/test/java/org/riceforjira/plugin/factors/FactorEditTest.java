package org.riceforjira.plugin.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.Texts;

class FactorEditTest {
  private static final RiceFields FIELDS = Example.FIELDS;

  private final MiniJira jira = new MiniJira();
  private final Issues issues = jira.issues();
  private final MiniStorage storage = new MiniStorage();
  private final Texts texts = EnglishTexts.texts();
  private final FactorEdit edit =
      new FactorEdit(
          issues,
          new NeededFacts(issues, texts),
          new JiraForSettings(jira).problems(),
          storage.locks(),
          texts);
  private MiniIssue row;

  @BeforeEach
  void anIssueOf675() {
    row = jira.issue(1);
    row.with(FIELDS.reach(), 450.0).with(FIELDS.impact(), 3.0);
    row.with(FIELDS.confidence(), 100.0).with(FIELDS.effort(), 2.0);
    row.with(FIELDS.score(), 675.0);
  }

  @Test
  void factorsAndScoreAreOneUpdate() {
    apply(Example.SETTINGS, Map.of(Factor.REACH, 900.0, Factor.EFFORT, 1.0));
    assertEquals(1, jira.updates());
    assertEquals(900.0, jira.stored(1, FIELDS.reach()));
    assertEquals(1.0, jira.stored(1, FIELDS.effort()));
    assertEquals(2700.0, jira.stored(1, FIELDS.score()));
    assertEquals(3.0, jira.stored(1, FIELDS.impact()), "What was not named stays.");
  }

  @Test
  void emptyingAFactorEmptiesTheScoreInTheSameUpdate() {
    Map<Factor, Double> values = new EnumMap<>(Factor.class);
    values.put(Factor.IMPACT, null);
    apply(Example.SETTINGS, values);
    assertEquals(1, jira.updates());
    assertNull(jira.stored(1, FIELDS.impact()));
    assertNull(jira.stored(1, FIELDS.score()));
  }

  @Test
  void aReachOfZeroIsAScoreOfZero() {
    apply(Example.SETTINGS, Map.of(Factor.REACH, 0.0));
    assertEquals(0.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aConfidenceInPercentIsStoredAsTheFractionThatTheFieldHolds() {
    apply(SettingsOf.unit(ConfidenceUnit.FRACTION), Map.of(Factor.CONFIDENCE, 80.0));
    assertEquals(0.8, jira.stored(1, FIELDS.confidence()));
    assertEquals(540.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aRawConfidenceIsStoredAsItIs() {
    apply(SettingsOf.unit(ConfidenceUnit.RAW), Map.of(Factor.CONFIDENCE, 8.0));
    assertEquals(8.0, jira.stored(1, FIELDS.confidence()));
    assertEquals(5400.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aFactorThatComesFromElsewhereIsRefusedAndNothingIsWritten() {
    ProjectSettings votes = SettingsOf.sources(Factor.REACH, new Source.Votes());
    assertEquals(
        Map.of(
            "reach",
            "Reach has no field to be entered in: the project takes it from elsewhere, or the"
                + " field is not available for this issue."),
        refused(votes, Map.of(Factor.REACH, 1.0, Factor.EFFORT, 1.0)));
  }

  @Test
  void aFactorWhoseFieldTheIssueLacksIsRefusedAndNothingIsWritten() {
    row.without(FIELDS.effort());
    jira.deleteField(FIELDS.impact());
    Map<Factor, Double> values = Map.of(Factor.REACH, 1.0, Factor.IMPACT, 1.0, Factor.EFFORT, 1.0);
    assertEquals(Set.of("impact", "effort"), refused(Example.SETTINGS, values).keySet());
  }

  @Test
  void anIssueWithoutTheScoreFieldStillTakesItsFactors() {
    row.without(FIELDS.score());
    apply(Example.SETTINGS, Map.of(Factor.REACH, 900.0));
    assertEquals(1, jira.updates());
    assertEquals(900.0, jira.stored(1, FIELDS.reach()));
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void whileAFieldOfTheSettingsIsGoneAnEditLeavesTheScoreAsItIs() {
    jira.deleteField(FIELDS.effort());
    apply(Example.SETTINGS, Map.of(Factor.REACH, 900.0));
    assertEquals(900.0, jira.stored(1, FIELDS.reach()));
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void theScoreOfAnEditCountsTheGoalThatTheIssueServes() {
    row.matching("labels = vision");
    jira.indexAll();
    apply(SettingsOf.goal("labels = vision", 1.5, "Vision"), Map.of(Factor.REACH, 900.0));
    assertEquals(2025.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aGoalThatJiraDoesNotAnswerRefusesTheEditAndNothingIsWritten() {
    jira.indexAll().breakSearch();
    ProjectSettings goal = SettingsOf.goal("labels = vision", 1.5, "Vision");
    Refusal refusal = assertThrows(Refusal.class, () -> apply(goal, Map.of(Factor.REACH, 900.0)));
    assertEquals(409, Refusals.status(refusal));
    assertEquals(0, jira.updates());
  }

  @Test
  void whatSomebodyElseSetsMeanwhileIsInTheScoreToo() {
    storage.whileWaiting(() -> row.with(FIELDS.effort(), 1.0).with(FIELDS.score(), 1350.0));
    apply(Example.SETTINGS, Map.of(Factor.REACH, 900.0));
    assertEquals(2700.0, jira.stored(1, FIELDS.score()));
    assertEquals(List.of("+edit.17", "-edit.17"), storage.lockings(), "10001 modulo 64");
  }

  private Map<String, String> refused(ProjectSettings settings, Map<Factor, Double> values) {
    Refusal refusal = assertThrows(Refusal.class, () -> apply(settings, values));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(0, jira.updates());
    assertEquals(450.0, jira.stored(1, FIELDS.reach()));
    return Refusals.errors(refusal);
  }

  private void apply(ProjectSettings settings, Map<Factor, Double> values) {
    apply(settings, FactorChange.to(values));
  }

  private EditedFactors apply(ProjectSettings settings, FactorChange change) {
    return edit.apply(issues.visible("RICE-1").orElseThrow(), settings, change);
  }
}
