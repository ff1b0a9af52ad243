package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.issue.ShownIssue.factor;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.factors.FactorJson;
import org.riceforjira.plugin.factors.FactorJson.InputJson;
import org.riceforjira.plugin.factors.FactorJson.LevelJson;
import org.riceforjira.plugin.factors.FactorJson.OriginJson;
import org.riceforjira.plugin.factors.FactorJson.ValueJson;
import org.riceforjira.plugin.jira.MiniIssue;

/** The factors on a card, for viewers and for editors. */
class IssueCardFactorsTest {
  private static final RiceFields FIELDS = Example.FIELDS;

  private final ShownIssue shown = new ShownIssue();
  private final MiniIssue row = shown.row;

  @Test
  void aFactorIsToldWithLevelUnitAndOrigin() {
    FactorJson impact = factor(shown.card(Example.SETTINGS), Factor.IMPACT);
    assertEquals("Impact", impact.label());
    assertEquals(new ValueJson(3, "3", "massive", "per customer"), impact.value());
    assertEquals(new OriginJson("number", "Field Impact", false), impact.origin());
  }

  @Test
  void aValueBetweenTheLevelsHasNone() {
    row.with(FIELDS.impact(), 1.5);
    assertNull(factor(shown.card(Example.SETTINGS), Factor.IMPACT).value().level());
  }

  @Test
  void anEditorIsGivenWhatWasTypedAndTheLevelsToChooseFrom() {
    InputJson impact = factor(shown.card(Example.SETTINGS), Factor.IMPACT).input();
    assertEquals(3.0, impact.typed());
    assertEquals(new LevelJson("massive", 3, "3"), impact.levels().get(0));
    assertEquals(new LevelJson("minimal", 0.25, "0.25"), impact.levels().get(4));
    assertEquals(
        new InputJson(450.0, List.of()),
        factor(shown.card(Example.SETTINGS), Factor.REACH).input());
  }

  @Test
  void anEditorMayFillAFactorThatIsMissing() {
    row.with(FIELDS.reach(), null);
    assertEquals(
        new InputJson(null, List.of()), factor(shown.card(Example.SETTINGS), Factor.REACH).input());
  }

  @Test
  void aViewerIsGivenNothingToEditWith() {
    assertTrue(shown.card(Example.SETTINGS).editable());
    row.readOnly();
    IssueJson card = shown.card(Example.SETTINGS);
    assertFalse(card.editable());
    assertTrue(card.factors().stream().map(FactorJson::input).allMatch(Objects::isNull));
    assertEquals("675", card.outcome().score().text());
  }

  @Test
  void aFactorWithoutAFieldOfItsOwnHasNoInput() {
    row.without(FIELDS.effort());
    ProjectSettings constant = SettingsOf.sources(Factor.REACH, new Source.Constant(10));
    IssueJson card = shown.card(constant);
    assertNull(factor(card, Factor.REACH).input());
    assertTrue(factor(card, Factor.REACH).origin().assumed());
    assertNull(factor(card, Factor.EFFORT).input());
    assertNotNull(factor(card, Factor.IMPACT).input());
  }

  @Test
  void aConfidenceStoredAsAFractionIsReadAndTypedInPercent() {
    row.with(FIELDS.confidence(), 0.8);
    IssueJson card = shown.card(SettingsOf.unit(ConfidenceUnit.FRACTION));
    FactorJson confidence = factor(card, Factor.CONFIDENCE);
    assertEquals(new ValueJson(80, "80\u00a0%", "medium", null), confidence.value());
    assertEquals(80.0, confidence.input().typed());
    assertEquals("450 \u00d7 3 \u00d7 80 % \u00f7 2 = 540", card.outcome().formula());
  }

  @Test
  void aRawConfidenceHasNoPercentSign() {
    row.with(FIELDS.confidence(), 8.0);
    IssueJson card = shown.card(SettingsOf.unit(ConfidenceUnit.RAW));
    assertEquals(new ValueJson(8, "8", null, "percent"), factor(card, Factor.CONFIDENCE).value());
    assertEquals("450 \u00d7 3 \u00d7 8 \u00f7 2 = 5\u202f400", card.outcome().formula());
  }
}
