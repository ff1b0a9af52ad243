package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.issue.WhyJson.FlipJson;
import org.riceforjira.plugin.issue.WhyJson.FlipsJson;

/** RICE-1 scores 675 with an effort of 2, between RICE-2 with 800 and RICE-3 with 400. */
class FlipReasonsTest {
  private final ExplainedIssue explained = new ExplainedIssue();
  private final ShownIssue shown = explained.shown;

  FlipReasonsTest() {
    shown.jira.issue(2);
    shown.jira.issue(3);
  }

  @Test
  void whatWouldPassTheNextIssueIsToldAsPeopleReadIt() {
    FlipsJson flips = flips(Example.SETTINGS);
    assertEquals("Each of these alone would pass RICE-2:", flips.passing());
    // At 800 the tie is broken by a confidence of 100 for both, then by the smaller effort.
    assertEquals(List.of("Reach from 450 to 534", "Effort from 2 to 1.6"), texts(flips.next()));
    assertEquals(List.of(), flips.line());
    assertNull(flips.crossing());
  }

  @Test
  void levelsAreToldByTheirNames() {
    change(1000, 0.5, 50, 1); // 250, below RICE-3 with 400
    assertEquals(
        List.of(
            "Reach from 1\u202f000 to 1\u202f601",
            "Effort from 1 to 0.6",
            "Impact from 0.5 (low) to 1 (medium)",
            "Confidence from 50\u00a0% (low) to 100\u00a0% (high)"),
        texts(flips(Example.SETTINGS).next()));
  }

  @Test
  void theNameOfAHiddenIssueIsNotTold() {
    shown.jira.issue(2).hidden();
    assertEquals(
        "Each of these alone would pass the next issue:", flips(Example.SETTINGS).passing());
  }

  @Test
  void theBestIssueHasNobodyToPass() {
    shown.backlog.without(2);
    assertEquals(FlipsJson.NONE, flips(Example.SETTINGS));
  }

  @Test
  void whereNoFactorAloneIsEnoughThatIsSaid() {
    shown.backlog.scoring(3, 1e15);
    change(0, 0, 100, 2);
    FlipsJson flips = flips(Example.SETTINGS);
    assertEquals(List.of(), flips.next());
    assertEquals("No factor alone is enough to pass RICE-2.", flips.passing());
  }

  @Test
  void whoIsJustBelowTheLineCrossesItByPassingTheNextIssueWhichIsSaidOnce() {
    FlipsJson flips = flips(SettingsOf.line(2.5, CutPolicy.STOP));
    assertEquals(
        "Each of these alone would pass RICE-2 and bring it above the line:", flips.passing());
    assertEquals(List.of("Reach from 450 to 534", "Effort from 2 to 1.6"), texts(flips.next()));
    assertEquals(flips.next(), flips.line());
    assertNull(flips.crossing());
  }

  @Test
  void whatPassesTheLastIssueAboveTheLineWithoutFittingThereIsNotToldToCrossIt() {
    FlipsJson flips = flips(SettingsOf.line(1.8, CutPolicy.STOP));
    assertEquals("Each of these alone would pass RICE-2:", flips.passing());
    assertEquals("This would bring it above the line:", flips.crossing());
    assertEquals(List.of("Effort from 2 to 1.6"), texts(flips.line()));
  }

  @Test
  void anIssueAboveTheLineIsToldWhatWouldPushItBelow() {
    FlipsJson flips = flips(SettingsOf.line(3, CutPolicy.STOP));
    assertEquals("Each of these alone would push it below the line:", flips.crossing());
    // Behind 400: reach 266, impact 1; effort 3.4.
    assertEquals(
        List.of(
            "Reach from 450 to 266",
            "Effort from 2 to 3.4",
            "Confidence from 100\u00a0% (high) to 50\u00a0% (low)",
            "Impact from 3 (massive) to 1 (medium)"),
        texts(flips.line()));
  }

  @Test
  void whereEverythingOrNothingFitsNoLineCanBeCrossed() {
    assertNull(flips(SettingsOf.line(100, CutPolicy.STOP)).crossing());
    assertNull(flips(SettingsOf.line(0.1, CutPolicy.STOP)).crossing());
  }

  @Test
  void whatFillsTheGapLeftByALargerIssueHasNoLineToCross() {
    shown.backlog.with(4, 3500.0, 1.0, 100.0, 5.0);
    FlipsJson flips = flips(SettingsOf.line(3, CutPolicy.FILL));
    assertNull(flips.crossing());
    assertEquals(List.of(), flips.line());
  }

  private void change(double reach, double impact, double confidence, double effort) {
    shown
        .row
        .with(Example.FIELDS.reach(), reach)
        .with(Example.FIELDS.impact(), impact)
        .with(Example.FIELDS.confidence(), confidence)
        .with(Example.FIELDS.effort(), effort);
    shown.backlog.with(1, reach, impact, confidence, effort);
  }

  private FlipsJson flips(ProjectSettings settings) {
    return explained.why(settings).flips();
  }

  private static List<String> texts(List<FlipJson> flips) {
    return flips.stream().map(FlipJson::text).toList();
  }
}
