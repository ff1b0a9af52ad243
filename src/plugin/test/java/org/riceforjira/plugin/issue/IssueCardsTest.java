package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.issue.ShownIssue.factor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.issue.IssueJson.GapJson;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.issue.IssueJson.Outcome;
import org.riceforjira.plugin.issue.IssueJson.PlaceJson;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.ranking.RankJson;
import org.riceforjira.plugin.ranking.SmallBacklog;

class IssueCardsTest {
  private static final RiceFields FIELDS = Example.FIELDS;

  private final ShownIssue shown = new ShownIssue();
  private final MiniIssue row = shown.row;
  private final SmallBacklog backlog = shown.backlog;

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
            null,
            null),
        shown.card(Example.SETTINGS).outcome());
  }

  @Test
  void whileAFieldOfTheSettingsIsGoneTheStoredScoreIsNotStaleAndItIsSaidWhyItStays() {
    row.with(FIELDS.score(), 675.0);
    shown.jira.deleteField(FIELDS.effort());
    IssueJson card = shown.card(Example.SETTINGS);
    assertEquals(675.0, card.outcome().stored());
    assertFalse(card.outcome().stale());
    assertEquals(List.of(), shown.handedOver);
    assertEquals(
        List.of(
            "The field customfield_10103, from which Effort is taken, no longer exists."
                + " Choose another field in the RICE settings.",
            "Scores stay as they are until then."),
        card.problems());
  }

  @Test
  void whileNothingIsGoneThereAreNoProblems() {
    assertEquals(List.of(), shown.card(Example.SETTINGS).problems());
  }

  @Test
  void whoHasNotTheRoleThatEditsIsShownNoFieldToEnter() {
    shown.jira.terms.role(7, "Developers");
    shown.jira.rules.setUp();
    shown
        .jira
        .rules
        .settings()
        .write(new ProjectId(MiniJira.PROJECT), SettingsOf.editors(7), Revision.NONE);
    IssueJson card = shown.card(Example.SETTINGS);
    assertFalse(card.editable());
    assertNull(factor(card, Factor.REACH).input());
    shown.jira.terms.member("ann", 7, "RICE");
    assertTrue(shown.card(Example.SETTINGS).editable());
  }

  @Test
  void theCardShowsTheScoreOfNowBesideTheStoredOne() {
    row.with(FIELDS.score(), 12.0);
    Outcome outcome = shown.card(Example.SETTINGS).outcome();
    assertEquals(12.0, outcome.stored());
    assertEquals("675", outcome.score().text());
  }

  @ParameterizedTest
  @CsvSource({"675, false", "675.001, false", "674.996, false", "675.01, true", ", true"})
  void aStoredScoreIsStaleWhenItDiffersAfterRounding(Double stored, boolean stale) {
    row.with(FIELDS.score(), stored);
    assertEquals(stale, shown.card(Example.SETTINGS).outcome().stale());
    IssueRef seen = new IssueRef(10001, "RICE-1", new ProjectId(MiniJira.PROJECT));
    assertEquals(stale ? List.of(seen) : List.of(), shown.handedOver);
  }

  @Test
  void nothingIsPromisedOfAScoreFieldThatTheIssueLacks() {
    row.without(FIELDS.score());
    Outcome outcome = shown.card(Example.SETTINGS).outcome();
    assertFalse(outcome.storable());
    assertEquals(List.of(), shown.handedOver);
    assertFalse(outcome.stale());
    assertEquals("675", outcome.score().text());
  }

  @Test
  void aSharedRankIsMarked() {
    backlog.scoring(3, 675);
    assertEquals("Rank 2= of 3 (shared)", shown.card(Example.SETTINGS).outcome().rank().text());
  }

  @Test
  void largeRanksAreReadWithoutSeparators() {
    for (int other = 10; other < 1300; other++) {
      backlog.scoring(other, 700);
    }
    assertEquals("Rank 1292 of 1293", shown.card(Example.SETTINGS).outcome().rank().text());
  }

  @Test
  void anIssueThatIsNoCandidateSaysWhyItHasNoRank() {
    backlog.without(1);
    Outcome outcome = shown.card(Example.SETTINGS).outcome();
    assertNull(outcome.rank());
    assertEquals(
        "Not ranked: it is not among the project's candidates, for example because it is done.",
        outcome.unranked());
  }

  @Test
  void aRankingThatCannotBeMadeHidesTheRankButNotTheScore() {
    backlog.failed("The ranking cannot be made: it is broken.");
    Outcome outcome = shown.card(Example.SETTINGS).outcome();
    assertEquals("675", outcome.score().text());
    assertNull(outcome.rank());
    assertEquals("The ranking cannot be made: it is broken.", outcome.unranked());
  }

  @Test
  void whileTheRankingIsPreparedNeitherARankNorAReasonIsTold() {
    backlog.preparing();
    Outcome outcome = shown.card(Example.SETTINGS).outcome();
    assertEquals("675", outcome.score().text());
    assertNull(outcome.rank());
    assertNull(outcome.unranked());
  }

  @Test
  void aScoreThatIsNewerThanTheRankingHasNoRankYet() {
    backlog.with(1, 450.0, 3.0, 100.0, null);
    assertEquals(
        "Not ranked yet: the score is newer than the ranking.",
        shown.card(Example.SETTINGS).outcome().unranked());
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, STOP, false, Below the line of 2.5 person-months",
    "3, STOP, true, Above the line of 3 person-months",
    "4, FILL, true, Above the line: every ranked issue fits into 4 person-months",
    "0, FILL, false, Below the line of 0 person-months",
  })
  void theSideOfTheLineIsToldWithItsCapacity(
      double capacity, CutPolicy policy, boolean above, String text) {
    ProjectSettings settings = SettingsOf.line(capacity, policy);
    assertEquals(new PlaceJson(above, text), shown.card(settings).outcome().line());
  }

  @Test
  void whatFitsBehindALargerIssueIsAboveTheLineOfAProjectThatFills() {
    backlog.with(4, 3500.0, 1.0, 100.0, 5.0);
    assertEquals(
        new PlaceJson(
            true, "Above the line of 3 person-months, in what larger issues before it leave free"),
        shown.card(SettingsOf.line(3, CutPolicy.FILL)).outcome().line());
    assertFalse(shown.card(SettingsOf.line(3, CutPolicy.STOP)).outcome().line().above());
  }

  @Test
  void gapsTakeThePlaceOfTheScore() {
    row.with(FIELDS.impact(), null).with(FIELDS.effort(), 0.0).with(FIELDS.score(), 12.0);
    IssueJson card = shown.card(Example.SETTINGS);
    assertEquals(
        new Outcome(null, 12.0, true, true, null, null, "Not ranked: the score is missing.", null),
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
    assertEquals(0, backlog.asked, "What has no score needs no ranking.");
  }

  @Test
  void theGoalThatAnIssueServesIsInItsFormula() {
    row.matching("labels = vision");
    shown.jira.indexAll();
    Outcome outcome = shown.card(SettingsOf.goal("labels = vision", 1.5, "Vision 2027")).outcome();
    assertEquals("1\u202f012.5", outcome.score().text());
    assertEquals(
        "450 \u00d7 3 \u00d7 100 % \u00d7 1.5 (Vision 2027) \u00f7 2 = 1\u202f012.5",
        outcome.formula());
  }

  @Test
  void aGoalThatAnIssueDoesNotServeIsNotInItsFormula() {
    shown.jira.indexAll();
    Outcome outcome = shown.card(SettingsOf.goal("labels = vision", 1.5, "Vision 2027")).outcome();
    assertEquals("450 \u00d7 3 \u00d7 100 % \u00f7 2 = 675", outcome.formula());
  }

  @Test
  void theLabelOfAGoalIsTextWhateverIsInIt() {
    row.matching("labels = vision");
    shown.jira.indexAll();
    String formula =
        shown.card(SettingsOf.goal("labels = vision", 1, "<b>{0} '")).outcome().formula();
    assertEquals("450 \u00d7 3 \u00d7 100 % \u00d7 1 (<b>{0} ') \u00f7 2 = 675", formula);
  }

  @Test
  void aGoalThatJiraDoesNotAnswerIsNamedAndNoScoreIsGuessed() {
    ProjectSettings unusable = SettingsOf.goal("rubbish", 1.5, "Vision 2027");
    Refusal refusal = assertThrows(Refusal.class, () -> shown.card(unusable));
    assertEquals(409, Refusals.status(refusal));
    assertEquals(
        "The score cannot be computed: Jira does not answer the query of the goal"
            + " \u201cVision 2027\u201d. An administrator of the project corrects it in the RICE"
            + " settings.",
        refusal.getMessage());
  }

  @Test
  void theIssueIsLoadedAFewTimesHoweverManyFactorsThereAre() {
    shown.card(Example.SETTINGS);
    assertEquals(2, shown.jira.loads(), "Once for the facts, once for the fields.");
  }
}
