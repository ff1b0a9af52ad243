package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.issue.WhyJson.ChangedJson;
import org.riceforjira.plugin.issue.WhyJson.FactorWhyJson;
import org.riceforjira.plugin.issue.WhyJson.FlipsJson;
import org.riceforjira.plugin.issue.WhyJson.LastReviewJson;
import org.riceforjira.plugin.issue.WhyJson.SureJson;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewTrail;
import org.riceforjira.plugin.ranking.RankJson;

/** RICE-1 scores 675, between RICE-2 with 800 and RICE-3 with 400. */
class ExplanationsTest {
  private final ExplainedIssue explained = new ExplainedIssue();
  private final ShownIssue shown = explained.shown;

  @Test
  void theScoreIsToldWithItsFormulaAndItsProject() {
    shown.row.summary("Pay by invoice");
    WhyJson why = explained.why(Example.SETTINGS);
    assertEquals("RICE-1", why.key());
    assertEquals("Pay by invoice", why.summary());
    assertEquals("RICE", why.project());
    assertEquals(new NumberJson(675, "675"), why.score());
    assertEquals("450 \u00d7 3 \u00d7 100 % \u00f7 2 = 675", why.formula());
    assertEquals(List.of(), why.gaps());
  }

  @Test
  void aFactorIsToldWithWhereItCameFrom() {
    FactorWhyJson impact = factor(Factor.IMPACT);
    assertEquals(
        new FactorWhyJson(
            "impact", "Impact", "3", "massive", "per customer", "Field Impact", false, null),
        impact);
    assertEquals("100\u00a0%", factor(Factor.CONFIDENCE).text());
  }

  @Test
  void aConstantIsMarkedAsAssumed() {
    FactorWhyJson reach =
        explained.why(SettingsOf.sources(Factor.REACH, new Source.Constant(10))).factors().get(0);
    assertTrue(reach.assumed());
    assertEquals("The same for every issue", reach.origin());
  }

  @Test
  void theLastChangeIsToldAsPeopleReadTheNumbers() {
    explained
        .history
        .custom("Ann", "2026-03-01T10:00:00Z", "Reach", null, "1000.0")
        .custom("Bob", "2026-03-02T10:00:00Z", "Confidence", "80", "100");
    assertEquals(
        new ChangedJson("Ann", "2026-03-01T10:00:00Z", "", "1\u202f000"),
        factor(Factor.REACH).changed());
    assertEquals(
        new ChangedJson("Bob", "2026-03-02T10:00:00Z", "80\u00a0%", "100\u00a0%"),
        factor(Factor.CONFIDENCE).changed());
    assertNull(factor(Factor.EFFORT).changed());
  }

  @Test
  void withoutAScoreTheGapsAreToldAndWhoEmptiedTheFactor() {
    shown.row.with(Example.FIELDS.effort(), null);
    explained.history.custom("Bob", "2026-03-02T10:00:00Z", "Effort", "2", null);
    WhyJson why = explained.why(Example.SETTINGS);
    assertNull(why.score());
    assertNull(why.formula());
    assertEquals(List.of("Effort is missing. Enter it to get a score."), why.gaps());
    assertEquals("Not ranked: the score is missing.", why.unranked());
    assertNull(why.rank());
    assertNull(why.sure());
    assertEquals(FlipsJson.NONE, why.flips());
    FactorWhyJson effort = why.factors().get(Factor.EFFORT.ordinal());
    assertEquals("", effort.text());
    assertEquals(new ChangedJson("Bob", "2026-03-02T10:00:00Z", "2", ""), effort.changed());
  }

  @Test
  void theRankIsToldWithHowSureItIs() {
    WhyJson why = explained.why(Example.SETTINGS);
    assertEquals(new RankJson(2, false, 3, "Rank 2 of 3"), why.rank());
    assertNull(why.unranked());
    // ln(800 / 675) is 0.17, with a spread of 0.14: one time in nine it is the other way round.
    assertEquals(
        new SureJson(1, 2, "In 4 of 5 cases its true rank is between 1 and 2."), why.sure());
    assertEquals(
        "Confidence stands for Reach, Impact and Effort together: the lower it is, the less sure"
            + " is the rank.",
        why.confidence());
  }

  @Test
  void aRankThatNothingCanChangeIsOneNumber() {
    shown.backlog.scoring(2, 80_000).scoring(3, 4);
    assertEquals(
        new SureJson(2, 2, "In 4 of 5 cases its true rank is 2."),
        explained.why(Example.SETTINGS).sure());
  }

  @Test
  void ofAScoreOfZeroAndOfAnIssueAloneNothingIsUnsure() {
    shown.row.with(Example.FIELDS.impact(), 0.0);
    shown.backlog.with(1, 450.0, 0.0, 100.0, 2.0);
    assertNull(explained.why(Example.SETTINGS).sure());
    shown.backlog.with(1, 450.0, 3.0, 100.0, 2.0).without(2).without(3);
    assertNull(explained.why(Example.SETTINGS).sure());
  }

  @Test
  void whileTheRankingIsPreparedTheRestIsThere() {
    shown.backlog.preparing();
    WhyJson why = explained.why(SettingsOf.line(2, CutPolicy.STOP));
    assertTrue(why.preparing());
    assertEquals("675", why.score().text());
    assertNull(why.rank());
    assertNull(why.unranked());
    assertNull(why.line());
    assertEquals(FlipsJson.NONE, why.flips());
  }

  @Test
  void aRankingThatCannotBeMadeSaysWhy() {
    shown.backlog.failed("It is broken.");
    WhyJson why = explained.why(Example.SETTINGS);
    assertFalse(why.preparing());
    assertEquals("It is broken.", why.unranked());
  }

  @Test
  void theLineIsToldWithTheOddsOfBeingAboveIt() {
    LineJson line = explained.why(SettingsOf.line(3, CutPolicy.STOP)).line();
    assertTrue(line.above());
    assertEquals("Above the line of 3 person-months", line.text());
    assertEquals("It belongs above the line with a chance of more than 99\u00a0%.", line.odds());
    assertEquals(1, line.chance(), 0.01);
  }

  @Test
  void belowTheLineTheOddsAreThoseOfBeingAboveIt() {
    LineJson line = explained.why(SettingsOf.line(2.5, CutPolicy.STOP)).line();
    assertFalse(line.above());
    assertEquals("Below the line of 2.5 person-months", line.text());
    // Phi(ln(675 / 800) / sqrt(0.1^2 + 0.1^2)) = Phi(-1.20).
    assertEquals(0.115, line.chance(), 0.002);
    assertEquals("It belongs above the line with a chance of 12\u00a0%.", line.odds());
  }

  @Test
  void whereEverythingOrNothingFitsThereAreNoOdds() {
    assertNull(explained.why(SettingsOf.line(100, CutPolicy.STOP)).line().odds());
    LineJson nothing = explained.why(SettingsOf.line(0.5, CutPolicy.STOP)).line();
    assertFalse(nothing.above());
    assertNull(nothing.odds());
    assertNull(nothing.chance());
  }

  @Test
  void aProjectWithoutCapacityHasNoLine() {
    assertNull(explained.why(Example.SETTINGS).line());
  }

  @Test
  void aReviewIsDueWhenNobodyHasEverLooked() {
    assertEquals(
        new LastReviewJson(
            true,
            "never",
            null,
            null,
            "Due: nobody has looked at the numbers for 90 days or more."),
        explained.why(Example.SETTINGS).review());
  }

  @Test
  void aNewIssueIsNotDue() {
    shown.row.created(ExplainedIssue.NOW);
    assertEquals(
        new LastReviewJson(
            false,
            null,
            null,
            null,
            "Nobody has looked at the numbers yet; that is due 90 days after the issue was"
                + " created."),
        explained.why(Example.SETTINGS).review());
  }

  @Test
  void aReviewedIssueSaysWhoLookedAndWhenTheNextLookIsDue() {
    stamp("2026-05-01T10:00:00Z", new Factors(450, 3, 100, 2));
    assertEquals(
        new LastReviewJson(
            false,
            null,
            "Ann Example",
            "2026-05-01T10:00:00Z",
            "Due again 90 days after that, or when a factor changes."),
        explained.why(Example.SETTINGS).review());
  }

  @Test
  void anOldReviewAndOneOfOtherNumbersAreDueAgain() {
    stamp("2026-01-01T10:00:00Z", new Factors(450, 3, 100, 2));
    assertEquals(
        "Due: the last look was 90 days ago or more.",
        explained.why(Example.SETTINGS).review().text());
    stamp("2026-05-01T10:00:00Z", new Factors(450, 2, 100, 2));
    assertEquals(
        "Due: a factor was changed since.", explained.why(Example.SETTINGS).review().text());
  }

  private void stamp(String at, Factors factors) {
    IssueRef issue = new IssueRef(10001, "RICE-1", new ProjectId(MiniJira.PROJECT));
    explained.stamps.write(
        issue, ReviewTrail.of(new ReviewStamp("ann", Instant.parse(at), factors)));
  }

  private FactorWhyJson factor(Factor factor) {
    return explained.why(Example.SETTINGS).factors().get(factor.ordinal());
  }
}
