package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.backlog.ComparisonJson.FactorsJson;
import org.riceforjira.plugin.backlog.ComparisonJson.GoalsJson;
import org.riceforjira.plugin.factors.ChanceText;
import org.riceforjira.plugin.factors.FactorNumbers;

class ComparisonsTest {
  private final Comparisons comparisons =
      new Comparisons(
          new ComparisonTexts(
              new ChanceText(EnglishTexts.texts()),
              new FactorNumbers(EnglishTexts.texts()),
              EnglishTexts.texts()));

  @Test
  void theFactorThatDecidesIsNamedWithTheOdds() {
    ComparisonJson json =
        compare(issue(1, 800.0, 2.0, 50.0, 1.0), issue(2, 450.0, 3.0, 100.0, 2.0));
    assertEquals("left", json.first());
    assertEquals(0.61, json.chance(), 0.001);
    assertEquals(
        "RICE-1 comes first, mostly because of its Effort. It really is worth more with a chance"
            + " of 61\u00a0%.",
        json.text());
    assertEquals("800", json.left().score().text());
    assertEquals("Summary 2", json.right().summary());
    assertNull(json.goal());
  }

  @Test
  void eachFactorSaysInWordsWhomItFavours() {
    ComparisonJson json =
        compare(issue(1, 800.0, 2.0, 50.0, 1.0), issue(2, 450.0, 3.0, 100.0, 2.0));
    assertEquals(
        new FactorsJson(
            "reach",
            "Reach",
            "800",
            "450",
            "left",
            800 / 450.0,
            false,
            "RICE-1 reaches 1.78 times as many."),
        json.factors().get(0));
    assertEquals(
        List.of(
            "RICE-1 reaches 1.78 times as many.",
            "RICE-2 has 1.5 times the impact.",
            "RICE-2 is 2 times as sure.",
            "RICE-2 takes 2 times the effort."),
        json.factors().stream().map(FactorsJson::text).toList());
    assertEquals(
        List.of("left", "right", "right", "left"),
        json.factors().stream().map(FactorsJson::favours).toList());
    assertEquals("50\u00a0%", json.factors().get(Factor.CONFIDENCE.ordinal()).left());
    assertTrue(json.factors().get(Factor.EFFORT.ordinal()).decides());
  }

  @Test
  void theOnlyDifferenceIsTheWholeReason() {
    ComparisonJson json = compare(issue(1, 100.0, 1.0, 50.0, 1.0), issue(2, 200.0, 1.0, 50.0, 1.0));
    assertTrue(json.text().startsWith("RICE-2 comes first because of its Reach. "), json.text());
    assertEquals("No difference.", json.factors().get(Factor.EFFORT.ordinal()).text());
  }

  @Test
  void aSmallDifferenceIsNotRoundedAway() {
    ComparisonJson json =
        compare(issue(1, 100_030.0, 1.0, 50.0, 1.0), issue(2, 100_000.0, 1.0, 50.0, 1.0));
    assertEquals("RICE-1 reaches 1.0003 times as many.", json.factors().get(0).text());
  }

  @Test
  void factorsThatDecideTogetherAreNamedTogether() {
    ComparisonJson json = compare(issue(1, 200.0, 2.0, 50.0, 2.0), issue(2, 100.0, 1.0, 50.0, 1.0));
    assertTrue(
        json.text().startsWith("RICE-1 comes first, mostly because of its Reach and Impact. "),
        json.text());
  }

  @Test
  void aZeroIsToldAsWhatItIs() {
    ComparisonJson json = compare(issue(1, 100.0, 0.0, 50.0, 1.0), issue(2, 1.0, 1.0, 50.0, 1.0));
    FactorsJson impact = json.factors().get(Factor.IMPACT.ordinal());
    assertEquals("RICE-1 has none, so its score is 0.", impact.text());
    assertNull(impact.times());
    assertEquals("right", impact.favours());
    assertEquals(1.0, json.chance());
  }

  @Test
  void equalScoresSayWhatBreaksTheTie() {
    assertEquals(
        "Both have the same score; RICE-2 comes first because of its Confidence.",
        compare(issue(1, 100.0, 2.0, 50.0, 1.0), issue(2, 100.0, 1.0, 100.0, 1.0)).text());
    ComparisonJson twins =
        compare(issue(2, 100.0, 1.0, 50.0, 1.0), issue(1, 100.0, 1.0, 50.0, 1.0));
    assertEquals(
        "Both have the same score; RICE-1 comes first because it is the older one.", twins.text());
    assertEquals("right", twins.first());
  }

  @Test
  void withoutAScoreNothingIsCompared() {
    ComparisonJson json = compare(issue(1, 100.0, null, 50.0, 1.0), issue(2, 1.0, 1.0, 50.0, 1.0));
    assertEquals("RICE-1 has no score, so the two cannot be compared.", json.text());
    assertNull(json.first());
    assertNull(json.chance());
    assertNull(json.left().score());
    assertEquals(
        new FactorsJson("impact", "Impact", "", "1", "neither", null, false, ""),
        json.factors().get(Factor.IMPACT.ordinal()));
    assertEquals(
        "Neither has a score, so the two cannot be compared.",
        compare(issue(1, 1.0, null, 50.0, 1.0), issue(2, null, 1.0, 50.0, 1.0)).text());
  }

  @Test
  void aGoalThatDecidesIsNamed() {
    ProjectSettings settings = SettingsOf.goal("labels = vision", 3, "Vision");
    Evaluator evaluator = new Evaluator(settings.rules());
    Evaluation left =
        evaluator.evaluate(facts(1, 100.0, 1.0, 100.0, 1.0).matching("labels = vision").build());
    Evaluation right = evaluator.evaluate(facts(2, 200.0, 1.0, 100.0, 1.0).build());
    ComparisonJson json = comparisons.of(compared(left), compared(right), settings);
    assertEquals(
        new GoalsJson(
            "3 (Vision)", "1", "left", 3.0, true, "RICE-1 counts 3 times as much for the goals."),
        json.goal());
    assertTrue(
        json.text().startsWith("RICE-1 comes first, mostly because of its goal. "), json.text());
  }

  private ComparisonJson compare(Evaluation left, Evaluation right) {
    return comparisons.of(compared(left), compared(right), Example.SETTINGS);
  }

  private static ComparedIssue compared(Evaluation issue) {
    return new ComparedIssue("Summary " + issue.issueId(), issue, null);
  }

  private static Evaluation issue(
      long id, Double reach, Double impact, Double confidence, Double effort) {
    return Example.EVALUATOR.evaluate(facts(id, reach, impact, confidence, effort).build());
  }

  private static IssueFacts.Builder facts(
      long id, Double reach, Double impact, Double confidence, Double effort) {
    return Example.issue(id, reach, impact, confidence, effort);
  }
}
