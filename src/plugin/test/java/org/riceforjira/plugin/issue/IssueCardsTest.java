package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.issue.FactorJson.InputJson;
import org.riceforjira.plugin.issue.FactorJson.LevelJson;
import org.riceforjira.plugin.issue.FactorJson.OriginJson;
import org.riceforjira.plugin.issue.FactorJson.ValueJson;
import org.riceforjira.plugin.issue.IssueJson.GapJson;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.issue.IssueJson.Outcome;
import org.riceforjira.plugin.issue.IssueJson.RankJson;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.RankQuery;
import org.riceforjira.plugin.jira.ScoreIndex;
import org.riceforjira.plugin.jira.Texts;

class IssueCardsTest {
  private static final RiceFields FIELDS = Example.FIELDS;
  private static final String CANDIDATES =
      "project = 10000 AND (statusCategory != Done AND issuetype in standardIssueTypes())";

  private final MiniJira jira = new MiniJira();
  private final ScoreIndex index =
      new ScoreIndex(CANDIDATES).with("RICE-2", 800.0).with("RICE-3", 400.0);
  private final List<IssueRef> handedOver = new ArrayList<>();
  private MiniIssue row;

  @BeforeEach
  void anIssueOf675() {
    row = jira.issue(1);
    row.with(FIELDS.reach(), 450.0).with(FIELDS.impact(), 3.0);
    row.with(FIELDS.confidence(), 100.0).with(FIELDS.effort(), 2.0);
    index.with("RICE-1", null);
  }

  @Test
  void theScoreIsToldWithItsFormulaAndItsRank() {
    assertEquals(
        new Outcome(
            new NumberJson(675, "675"),
            null,
            true,
            true,
            "450 \u00d7 3 \u00d7 100 % \u00f7 2 = 675",
            new RankJson(2, false, 3, "Rank 2 of 3"),
            null),
        card(Example.SETTINGS).outcome());
  }

  @Test
  void theCardShowsTheScoreOfNowBesideTheStoredOne() {
    row.with(FIELDS.score(), 12.0);
    Outcome outcome = card(Example.SETTINGS).outcome();
    assertEquals(12.0, outcome.stored());
    assertEquals("675", outcome.score().text());
  }

  @ParameterizedTest
  @CsvSource({"675, false", "675.001, false", "674.996, false", "675.01, true", ", true"})
  void aStoredScoreIsStaleWhenItDiffersAfterRounding(Double stored, boolean stale) {
    row.with(FIELDS.score(), stored);
    assertEquals(stale, card(Example.SETTINGS).outcome().stale());
    IssueRef seen = new IssueRef(10001, "RICE-1", new ProjectId(MiniJira.PROJECT));
    assertEquals(stale ? List.of(seen) : List.of(), handedOver);
  }

  @Test
  void nothingIsPromisedOfAScoreFieldThatTheIssueLacks() {
    row.without(FIELDS.score());
    Outcome outcome = card(Example.SETTINGS).outcome();
    assertFalse(outcome.storable());
    assertEquals(List.of(), handedOver);
    assertFalse(outcome.stale());
    assertEquals("675", outcome.score().text());
  }

  @Test
  void aSharedRankIsMarked() {
    index.with("RICE-3", 675.0);
    assertEquals("Rank 2= of 3 (shared)", card(Example.SETTINGS).outcome().rank().text());
  }

  @Test
  void largeRanksAreReadWithoutSeparators() {
    for (int other = 10; other < 1300; other++) {
      index.with("RICE-" + other, 700.0);
    }
    assertEquals("Rank 1292 of 1293", card(Example.SETTINGS).outcome().rank().text());
  }

  @Test
  void anIssueThatIsNoCandidateSaysWhyItHasNoRank() {
    ScoreIndex without = new ScoreIndex(CANDIDATES);
    Outcome outcome = card(Example.SETTINGS, without).outcome();
    assertNull(outcome.rank());
    assertEquals(
        "Not ranked: it is not among the project's candidates, for example because it is done.",
        outcome.unranked());
  }

  @Test
  void candidatesThatJiraDoesNotAcceptHideTheRankButNotTheScore() {
    Outcome outcome =
        card(Example.SETTINGS, new ScoreIndex("project = 10000 AND (other)")).outcome();
    assertEquals("675", outcome.score().text());
    assertNull(outcome.rank());
    assertEquals(
        "Not ranked: Jira does not accept the query of candidates in the project's RICE settings."
            + " An administrator of the project corrects it there.",
        outcome.unranked());
  }

  @Test
  void aSearchThatFailsHidesTheRankButNotTheScore() {
    index.failing(new IllegalStateException("The index is closed."));
    Outcome outcome = card(Example.SETTINGS).outcome();
    assertEquals("675", outcome.score().text());
    assertNull(outcome.rank());
    assertEquals(
        "Not ranked: Jira's search failed. An administrator finds the cause in Jira's log.",
        outcome.unranked());
  }

  @Test
  void aJiraThatCannotSearchHidesTheRankButNotTheScore() {
    Outcome outcome = card(Example.SETTINGS, index.ranksWithoutSearch()).outcome();
    assertEquals("675", outcome.score().text());
    assertTrue(outcome.unranked().startsWith("Searching issues is not possible"));
  }

  @Test
  void gapsTakeThePlaceOfTheScore() {
    row.with(FIELDS.impact(), null).with(FIELDS.effort(), 0.0).with(FIELDS.score(), 12.0);
    IssueJson card = card(Example.SETTINGS);
    assertEquals(
        new Outcome(null, 12.0, true, true, null, null, "Not ranked: the score is missing."),
        card.outcome());
    assertEquals(
        List.of(
            new GapJson("impact", "missing", "", "Impact is missing. Enter it to get a score."),
            new GapJson(
                "effort",
                "zero-effort",
                "0",
                "Effort is 0, and must be more than 0. Enter a larger effort.")),
        card.gaps());
    assertNull(factor(card, Factor.IMPACT).value());
    assertNull(factor(card, Factor.IMPACT).origin());
    assertEquals(List.of(), index.asked, "What has no score needs no count.");
  }

  @Test
  void aFactorIsToldWithLevelUnitAndOrigin() {
    FactorJson impact = factor(card(Example.SETTINGS), Factor.IMPACT);
    assertEquals("Impact", impact.label());
    assertEquals(new ValueJson(3, "3", "massive", "per customer"), impact.value());
    assertEquals(new OriginJson("number", "Field Impact", false), impact.origin());
  }

  @Test
  void aValueBetweenTheLevelsHasNone() {
    row.with(FIELDS.impact(), 1.5);
    assertNull(factor(card(Example.SETTINGS), Factor.IMPACT).value().level());
  }

  @Test
  void anEditorIsGivenWhatWasTypedAndTheLevelsToChooseFrom() {
    InputJson impact = factor(card(Example.SETTINGS), Factor.IMPACT).input();
    assertEquals(3.0, impact.typed());
    assertEquals(new LevelJson("massive", 3, "3"), impact.levels().get(0));
    assertEquals(new LevelJson("minimal", 0.25, "0.25"), impact.levels().get(4));
    assertEquals(
        new InputJson(450.0, List.of()), factor(card(Example.SETTINGS), Factor.REACH).input());
  }

  @Test
  void anEditorMayFillAFactorThatIsMissing() {
    row.with(FIELDS.reach(), null);
    assertEquals(
        new InputJson(null, List.of()), factor(card(Example.SETTINGS), Factor.REACH).input());
  }

  @Test
  void aViewerIsGivenNothingToEditWith() {
    assertTrue(card(Example.SETTINGS).editable());
    row.readOnly();
    IssueJson card = card(Example.SETTINGS);
    assertFalse(card.editable());
    assertTrue(card.factors().stream().map(FactorJson::input).allMatch(Objects::isNull));
    assertEquals("675", card.outcome().score().text());
  }

  @Test
  void aFactorWithoutAFieldOfItsOwnHasNoInput() {
    row.without(FIELDS.effort());
    ProjectSettings constant = SettingsOf.sources(Factor.REACH, new Source.Constant(10));
    IssueJson card = card(constant);
    assertNull(factor(card, Factor.REACH).input());
    assertTrue(factor(card, Factor.REACH).origin().assumed());
    assertNull(factor(card, Factor.EFFORT).input());
    assertNotNull(factor(card, Factor.IMPACT).input());
  }

  @Test
  void aConfidenceStoredAsAFractionIsReadAndTypedInPercent() {
    row.with(FIELDS.confidence(), 0.8);
    IssueJson card = card(SettingsOf.unit(ConfidenceUnit.FRACTION));
    FactorJson confidence = factor(card, Factor.CONFIDENCE);
    assertEquals(new ValueJson(80, "80\u00a0%", "medium", null), confidence.value());
    assertEquals(80.0, confidence.input().typed());
    assertEquals("450 \u00d7 3 \u00d7 80 % \u00f7 2 = 540", card.outcome().formula());
  }

  @Test
  void aRawConfidenceHasNoPercentSign() {
    row.with(FIELDS.confidence(), 8.0);
    IssueJson card = card(SettingsOf.unit(ConfidenceUnit.RAW));
    assertEquals(new ValueJson(8, "8", null, "percent"), factor(card, Factor.CONFIDENCE).value());
    assertEquals("450 \u00d7 3 \u00d7 8 \u00f7 2 = 5\u202f400", card.outcome().formula());
  }

  @Test
  void theGoalThatAnIssueServesIsInItsFormula() {
    row.matching("labels = vision");
    jira.indexAll();
    Outcome outcome = card(SettingsOf.goal("labels = vision", 1.5, "Vision 2027")).outcome();
    assertEquals("1\u202f012.5", outcome.score().text());
    assertEquals(
        "450 \u00d7 3 \u00d7 100 % \u00d7 1.5 (Vision 2027) \u00f7 2 = 1\u202f012.5",
        outcome.formula());
  }

  @Test
  void aGoalThatAnIssueDoesNotServeIsNotInItsFormula() {
    jira.indexAll();
    Outcome outcome = card(SettingsOf.goal("labels = vision", 1.5, "Vision 2027")).outcome();
    assertEquals("450 \u00d7 3 \u00d7 100 % \u00f7 2 = 675", outcome.formula());
  }

  @Test
  void theLabelOfAGoalIsTextWhateverIsInIt() {
    row.matching("labels = vision");
    jira.indexAll();
    String formula = card(SettingsOf.goal("labels = vision", 1, "<b>{0} '")).outcome().formula();
    assertEquals("450 \u00d7 3 \u00d7 100 % \u00d7 1 (<b>{0} ') \u00f7 2 = 675", formula);
  }

  @Test
  void aGoalThatJiraDoesNotAnswerIsNamedAndNoScoreIsGuessed() {
    ProjectSettings unusable = SettingsOf.goal("rubbish", 1.5, "Vision 2027");
    Refusal refusal = assertThrows(Refusal.class, () -> card(unusable));
    assertEquals(409, Refusals.status(refusal));
    assertEquals(
        "The score cannot be computed: Jira does not answer the query of the goal"
            + " \u201cVision 2027\u201d. An administrator of the project corrects it in the RICE"
            + " settings.",
        refusal.getMessage());
  }

  @Test
  void theIssueIsLoadedAFewTimesHoweverManyFactorsThereAre() {
    card(Example.SETTINGS);
    assertEquals(2, jira.loads(), "Once for the facts, once for the fields.");
  }

  private IssueJson card(ProjectSettings settings) {
    return card(settings, index);
  }

  private IssueJson card(ProjectSettings settings, ScoreIndex scores) {
    return card(settings, scores.ranks());
  }

  private IssueJson card(ProjectSettings settings, RankQuery ranks) {
    Issues issues = jira.issues();
    Texts texts = EnglishTexts.texts();
    FactorViews views = new FactorViews(new SourceTexts(issues, texts), texts);
    return new IssueCards(new NeededFacts(issues, texts), views, ranks, texts, handedOver::add)
        .card(issues.visible("RICE-1").orElseThrow(), settings);
  }

  private static FactorJson factor(IssueJson card, Factor factor) {
    return card.factors().get(factor.ordinal());
  }
}
