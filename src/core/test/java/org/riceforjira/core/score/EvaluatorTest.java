package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;

class EvaluatorTest {
  private static final ScoringRules DEFAULTS = Example.SETTINGS.rules();

  private static Evaluator with(Factor factor, Source... sources) {
    return new Evaluator(SettingsOf.sources(factor, sources).rules());
  }

  private static Evaluator with(ConfidenceUnit unit) {
    return new Evaluator(SettingsOf.unit(unit).rules());
  }

  @ParameterizedTest
  @CsvSource({"450, 3, 100, 2, 675", "2000, 1, 80, 4, 400", "800, 2, 50, 1, 800"})
  void theThreeProjectsOfTheOriginalArticleScoreAsPublished(
      double reach, double impact, double confidence, double effort, double score) {
    IssueFacts facts = Example.issue(1, reach, impact, confidence, effort).build();
    assertEquals(OptionalDouble.of(score), Example.EVALUATOR.evaluate(facts).score());
  }

  @Test
  void halvesAreTheHalvesOfTheNumbersAPersonSees() {
    // 3.35 * 0.3 is 1.005; in binary it comes out below, and would round down.
    IssueFacts facts = Example.issue(1, 3.35, 0.3, 100.0, 1.0).build();
    assertEquals(OptionalDouble.of(1.01), Example.EVALUATOR.evaluate(facts).score());
  }

  @Test
  void anUnderflowOnTheWayDoesNotReachTheScore() {
    IssueFacts facts = Example.issue(1, 1e-200, 1e-200, 100.0, 1e-300).build();
    assertEquals(OptionalDouble.of(0), Example.EVALUATOR.evaluate(facts).score());
    IssueFacts large = Example.issue(1, 1e-200, 1e-200, 100.0, 4.9e-324).build();
    assertEquals(OptionalDouble.of(0), Example.EVALUATOR.evaluate(large).score());
    IssueFacts wide = Example.issue(1, 1e300, 1e300, 1e-290, 1e300).build();
    assertEquals(OptionalDouble.of(1e8), Example.EVALUATOR.evaluate(wide).score());
  }

  @Test
  void allGapsAreToldAtOnceAndTheOtherFactorsKept() {
    Evaluation evaluation =
        Example.EVALUATOR.evaluate(Example.issue(7, null, -1.0, 80.0, 0.0).build());
    assertEquals(
        List.of(
            new Gap(Factor.REACH, GapReason.MISSING, ""),
            new Gap(Factor.IMPACT, GapReason.NEGATIVE, "-1"),
            new Gap(Factor.EFFORT, GapReason.ZERO_EFFORT, "0")),
        evaluation.gaps());
    assertEquals(List.of(Factor.CONFIDENCE), List.copyOf(evaluation.values().keySet()));
    assertEquals(OptionalDouble.empty(), evaluation.score());
  }

  @Test
  void aScoreTooLargeToStoreNamesTheFactorThatWeighsMost() {
    Evaluation reach =
        Example.EVALUATOR.evaluate(Example.issue(1, 1e300, 1e20, 100.0, 1.0).build());
    assertEquals(List.of(new Gap(Factor.REACH, GapReason.SCORE_TOO_LARGE, "1E+300")), reach.gaps());
    Evaluation effort =
        Example.EVALUATOR.evaluate(Example.issue(1, 1e9, 1e9, 100.0, 1e-300).build());
    assertEquals(Factor.EFFORT, effort.gaps().get(0).factor());
  }

  @Test
  void theFirstSourceThatYieldsAValueWins() {
    Evaluator evaluator =
        with(
            Factor.REACH,
            new Source.NumberField("customfield_10100"),
            new Source.CommentAuthors(),
            new Source.Constant(10));
    IssueFacts.Builder facts = Example.issue(1, null, 1.0, 100.0, 1.0);
    FactorValue assumed = evaluator.evaluate(facts.build()).values().get(Factor.REACH);
    assertTrue(assumed.assumed());
    assertEquals(10, assumed.value());

    FactorValue derived =
        evaluator.evaluate(facts.commentAuthors(4L).build()).values().get(Factor.REACH);
    assertEquals(new Source.CommentAuthors(), derived.source());
    assertFalse(derived.assumed());

    FactorValue typed =
        evaluator
            .evaluate(facts.number("customfield_10100", 0.0).build())
            .values()
            .get(Factor.REACH);
    assertEquals(0, typed.value());
    assertEquals(new Source.NumberField("customfield_10100"), typed.source());
  }

  @Test
  void aTypedValueThatIsIllegalIsNotCoveredUpByTheNextSource() {
    Evaluator evaluator =
        with(Factor.REACH, new Source.NumberField("customfield_10100"), new Source.Constant(10));
    Evaluation evaluation = evaluator.evaluate(Example.issue(1, -5.0, 1.0, 100.0, 1.0).build());
    assertEquals(List.of(new Gap(Factor.REACH, GapReason.NEGATIVE, "-5")), evaluation.gaps());
  }

  @Test
  void aPriorityWithoutAValueIsToldApartFromAMissingOne() {
    Evaluator evaluator =
        with(
            Factor.IMPACT,
            new Source.NumberField("customfield_10101"),
            new Source.PriorityTable(Map.of("High", 2.0)));
    IssueFacts.Builder facts = Example.issue(1, 10.0, null, 100.0, 1.0);
    assertEquals(
        new Gap(Factor.IMPACT, GapReason.MISSING, ""),
        evaluator.evaluate(facts.build()).gaps().get(0));

    Gap gap = evaluator.evaluate(facts.priority("Trivial").build()).gaps().get(0);
    assertEquals(new Gap(Factor.IMPACT, GapReason.PRIORITY_WITHOUT_VALUE, "Trivial"), gap);
    assertTrue(
        gap.sentence().startsWith("The priority 'Trivial' has no value in the settings"),
        gap.sentence());
    assertEquals(OptionalDouble.of(20), evaluator.evaluate(facts.priority("High").build()).score());
  }

  @Test
  void anOptionWithoutAValueLeavesTheFactorToTheNextSource() {
    Source option = new Source.OptionField("customfield_1", Map.of("Many", 100.0));
    IssueFacts facts =
        Example.issue(1, null, 1.0, 100.0, 1.0).option("customfield_1", "Few").build();
    assertEquals(
        List.of(new Gap(Factor.REACH, GapReason.OPTION_WITHOUT_VALUE, "Few")),
        with(Factor.REACH, option).evaluate(facts).gaps());
    assertEquals(
        OptionalDouble.of(5),
        with(Factor.REACH, option, new Source.Constant(5)).evaluate(facts).score());
  }

  @Test
  void aFractionIsReadInPercentAndFindsItsLevel() {
    FactorValue confidence =
        with(ConfidenceUnit.FRACTION)
            .evaluate(Example.issue(1, 1.0, 1.0, 0.8, 1.0).build())
            .values()
            .get(Factor.CONFIDENCE);
    assertEquals(80, confidence.value());
    assertEquals("0.8", confidence.raw());
    assertEquals(Optional.of(new Level("medium", 80)), confidence.level());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.07, 0.14, 0.28, 0.29, 0.55, 0.56, 0.57, 0.58})
  void aFractionIsMovedTwoPlacesAndNotMultiplied(double fraction) {
    double percent = ConfidenceUnit.FRACTION.asRead(fraction);
    assertEquals(Math.rint(percent), percent);
  }

  @Test
  void aRawConfidenceMultipliesAsItIs() {
    IssueFacts facts = Example.issue(1, 3.0, 9.0, 8.0, 5.0).build();
    assertEquals(OptionalDouble.of(43.2), with(ConfidenceUnit.RAW).evaluate(facts).score());
    assertEquals(OptionalDouble.of(0.43), with(ConfidenceUnit.PERCENT).evaluate(facts).score());
    IssueFacts sure = Example.issue(1, 3.0, 9.0, 250.0, 5.0).build();
    assertEquals(OptionalDouble.of(1350), with(ConfidenceUnit.RAW).evaluate(sure).score());
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 100, ",
    "PERCENT, 100.1, 100.1",
    "FRACTION, 1, ",
    "FRACTION, 1.2, 120",
    "FRACTION, 80, 8000",
  })
  void aConfidenceOfMoreThan100PercentIsAGap(ConfidenceUnit unit, double stored, String percent) {
    Evaluation evaluation = with(unit).evaluate(Example.issue(1, 1.0, 1.0, stored, 1.0).build());
    assertEquals(percent == null ? List.of() : List.of(above100(percent)), evaluation.gaps());
  }

  @Test
  void aConfidenceOfMoreThan100PercentIsAGapAlsoFromATableOrAConstant() {
    IssueFacts facts = Example.issue(1, 1.0, 1.0, null, 1.0).priority("High").build();
    Source table = new Source.PriorityTable(Map.of("High", 150.0));
    for (Source source : List.of(table, new Source.Constant(150))) {
      assertEquals(
          List.of(above100("150")), with(Factor.CONFIDENCE, source).evaluate(facts).gaps());
    }
  }

  @Test
  void anEffortOf0FromATableIsToldAs0AndNotByItsName() {
    IssueFacts facts = Example.issue(1, 1.0, 1.0, 100.0, null).priority("Low").build();
    Source table = new Source.PriorityTable(Map.of("Low", 0.0));
    assertEquals(
        List.of(new Gap(Factor.EFFORT, GapReason.ZERO_EFFORT, "0")),
        with(Factor.EFFORT, table).evaluate(facts).gaps());
  }

  @ParameterizedTest
  @CsvSource({"EFFORT, 0", "EFFORT, -1", "REACH, -1", "IMPACT, Infinity", "CONFIDENCE, 101"})
  void aNumberThatWouldBeAGapGivesNoOtherScore(Factor factor, double number) {
    Evaluation evaluation =
        Example.EVALUATOR.evaluate(Example.issue(1, 450.0, 3.0, 100.0, 2.0).build());
    assertFalse(Example.EVALUATOR.rescore(evaluation, factor, number).isPresent());
  }

  private static Gap above100(String percent) {
    return new Gap(Factor.CONFIDENCE, GapReason.CONFIDENCE_ABOVE_100, percent);
  }

  @Test
  void ofSeveralNamesWithoutAValueTheFirstIsTold() {
    Evaluator evaluator =
        with(
            Factor.IMPACT,
            new Source.OptionField("customfield_1", Map.of("Huge", 3.0)),
            new Source.PriorityTable(Map.of("High", 2.0)),
            new Source.Votes());
    IssueFacts facts =
        Example.issue(1, 10.0, null, 100.0, 1.0)
            .option("customfield_1", "Tiny")
            .priority("Trivial")
            .build();
    assertEquals(
        List.of(new Gap(Factor.IMPACT, GapReason.OPTION_WITHOUT_VALUE, "Tiny")),
        evaluator.evaluate(facts).gaps());
  }

  @Test
  void scoringNeedsARuleForEachFactor() {
    Map<Factor, FactorRule> three = new EnumMap<>(DEFAULTS.factors());
    three.remove(Factor.EFFORT);
    assertThrows(
        IllegalArgumentException.class,
        () -> new ScoringRules(three, DEFAULTS.confidenceUnit(), DEFAULTS.rounding(), List.of()));
  }

  @Test
  void theScoreOfAnotherNumberIsThatOfTheChangedIssue() {
    Evaluation evaluation =
        Example.EVALUATOR.evaluate(Example.issue(1, 450.0, 3.0, 100.0, 2.0).build());
    assertEquals(
        Example.EVALUATOR.score(Example.issue(1, 450.0, 2.0, 100.0, 2.0).build()),
        Example.EVALUATOR.rescore(evaluation, Factor.IMPACT, 2));
  }
}
