package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;

/** The three projects of the original article stand at 800 (C), 675 (A) and 400 (B). */
class FlipsTest {
  private static final IssueFacts A = Example.issue(1, 450.0, 3.0, 100.0, 2.0).build();
  private static final IssueFacts B = Example.issue(2, 2000.0, 1.0, 80.0, 4.0).build();
  private static final IssueFacts C = Example.issue(3, 800.0, 2.0, 50.0, 1.0).build();
  private static final int FIRST = 0;
  private static final int SECOND = 1;
  private static final int THIRD = 2;

  private final Backlog article = new Backlog(Example.EVALUATOR, A, B, C);

  /** A ranking that keeps its evaluations. */
  private static final class Backlog {
    private final Flips flips;
    private final Map<Long, Evaluation> evaluations = new HashMap<>();
    private final Ranking ranking;

    Backlog(Evaluator evaluator, IssueFacts... issues) {
      flips = new Flips(evaluator);
      Ranking.Builder builder = new Ranking.Builder();
      for (IssueFacts facts : issues) {
        evaluations.put(facts.id(), evaluator.evaluate(facts));
        builder.add(evaluator.score(facts));
      }
      ranking = builder.build();
    }

    private Evaluation at(int position) {
      return evaluations.get(ranking.get(position).score().issueId());
    }

    List<String> toPassNext(int position) {
      return shown(flips.toPassNext(ranking, position, at(position)));
    }

    List<String> toCrossLine(int position, int line) {
      return shown(flips.toCrossLine(ranking, position, line, at(position)));
    }

    private static List<String> shown(List<Flip> flips) {
      List<String> shown = new ArrayList<>();
      for (Flip flip : flips) {
        String level = flip.level().map(l -> " " + l.name()).orElse("");
        shown.add(flip.factor() + " " + flip.from() + " -> " + flip.to() + level);
      }
      return shown;
    }
  }

  @Test
  void theSmallestChangeThatPassesTheNextIssueComesFirst() {
    // A would need a score above 800: reach 534 x 3 / 2 = 801, or 450 x 3 / 1.6 = 843.75; at 800
    // its confidence of 100 would still win the tie against C, which has 50.
    assertEquals(List.of("REACH 450.0 -> 534.0", "EFFORT 2.0 -> 1.6"), article.toPassNext(SECOND));
  }

  @Test
  void aFactorWithLevelsChangesToALevel() {
    // B needs 675 or more: impact 2 gives 800, confidence 100 only 500.
    assertEquals(
        List.of("EFFORT 4.0 -> 2.3", "IMPACT 1.0 -> 2.0 high", "REACH 2000.0 -> 3376.0"),
        article.toPassNext(THIRD).stream().sorted().toList());
  }

  @Test
  void theBestIssueHasNobodyToPass() {
    assertEquals(List.of(), article.toPassNext(FIRST));
  }

  @Test
  void nothingIsLeftToDoForAnIssueThatAnEditHasBroughtPastSince() {
    Evaluation better =
        Example.EVALUATOR.evaluate(Example.issue(2, 20_000.0, 1.0, 80.0, 4.0).build());
    Evaluation worse = Example.EVALUATOR.evaluate(Example.issue(3, 8.0, 2.0, 50.0, 1.0).build());
    Flips flips = new Flips(Example.EVALUATOR);

    assertEquals(List.of(), flips.toPassNext(article.ranking, THIRD, better));
    assertEquals(List.of(), flips.toCrossLine(article.ranking, THIRD, 1, better));
    assertEquals(List.of(), flips.toCrossLine(article.ranking, FIRST, 1, worse));
  }

  @Test
  void anIssueBelowTheLineCrossesItBeforeTheLastIssueAbove() {
    assertEquals(article.toPassNext(SECOND), article.toCrossLine(SECOND, 1));
  }

  @Test
  void anIssueAboveTheLineCrossesItBehindTheFirstIssueBelow() {
    // C at 800 falls behind A's 675: reach 674, impact 1, confidence 20, effort 1.2 each on its
    // own.
    assertEquals(
        List.of(
            "REACH 800.0 -> 675.0",
            "EFFORT 1.0 -> 1.2",
            "IMPACT 2.0 -> 1.0 medium",
            "CONFIDENCE 50.0 -> 20.0 moonshot"),
        article.toCrossLine(FIRST, 1));
  }

  @Test
  void withoutIssuesOnTheOtherSideTheLineCannotBeCrossed() {
    assertEquals(List.of(), article.toCrossLine(FIRST, 3));
    assertEquals(List.of(), article.toCrossLine(FIRST, 0));
  }

  @Test
  void betweenEqualIssuesTheSmallestStepDecides() {
    Backlog twins =
        new Backlog(
            Example.EVALUATOR,
            Example.issue(1, 100.0, 1.0, 50.0, 1.0).build(),
            Example.issue(2, 100.0, 1.0, 50.0, 1.0).build());
    assertEquals(
        List.of(
            "REACH 100.0 -> 101.0",
            "EFFORT 1.0 -> 0.9",
            "CONFIDENCE 50.0 -> 80.0 medium",
            "IMPACT 1.0 -> 2.0 high"),
        twins.toPassNext(SECOND));
  }

  @Test
  void aNumberWrittenFinerChangesInItsOwnSteps() {
    Backlog fine =
        new Backlog(
            Example.EVALUATOR,
            Example.issue(1, 100.0, 1.0, 100.0, 1.0).build(),
            Example.issue(2, 99.75, 1.0, 100.0, 1.0).build());
    assertEquals("REACH 99.75 -> 100.01", fine.toPassNext(SECOND).get(0));
  }

  @Test
  void noConfidenceIsMoreThanCertain() {
    Backlog levelless = new Backlog(withoutLevels(ConfidenceUnit.PERCENT), A, B, C);
    assertEquals(
        List.of("REACH", "EFFORT", "IMPACT").stream().sorted().toList(),
        levelless.toPassNext(THIRD).stream().map(flip -> flip.split(" ")[0]).sorted().toList());
  }

  @Test
  void aRawConfidenceHasNoEnd() {
    Backlog raw = new Backlog(withoutLevels(ConfidenceUnit.RAW), A, B, C);
    assertEquals(
        List.of("CONFIDENCE 80.0 -> 81.0"),
        new Backlog(
                withoutLevels(ConfidenceUnit.RAW),
                Example.issue(1, 100.0, 1.0, 80.0, 1.0).build(),
                Example.issue(2, 100.0, 1.0, 80.0, 1.0).build())
            .toPassNext(SECOND).stream().filter(flip -> flip.startsWith("CONFIDENCE")).toList());
    assertEquals(4, raw.toPassNext(THIRD).size());
  }

  @Test
  void noReachHelpsWithoutImpact() {
    Backlog backlog =
        new Backlog(Example.EVALUATOR, A, Example.issue(2, 10.0, 0.0, 100.0, 1.0).build());
    assertEquals(List.of(), backlog.toPassNext(SECOND));
  }

  @Test
  void nothingHelpsWithoutImpactHoweverFineTheOtherNumbersAre() {
    Backlog backlog =
        new Backlog(
            withoutLevels(ConfidenceUnit.RAW),
            Example.issue(1, 1e308, 1.0, 1.0, 1.0).build(),
            Example.issue(2, 10.1234, 0.0, 8.1234, 1.123456).build());
    assertEquals(List.of(), backlog.toPassNext(SECOND));
  }

  @Test
  void aNumberNobodyWouldBelieveHasNoNextStep() {
    Backlog backlog =
        new Backlog(
            withoutLevels(ConfidenceUnit.PERCENT),
            Example.issue(1, 1.1e20, 1.0, 100.0, 1.0).build(),
            Example.issue(2, 1e20, 1.0, 100.0, 1.0).build());
    assertEquals(
        List.of("EFFORT", "IMPACT"),
        backlog.toCrossLine(FIRST, 1).stream()
            .map(flip -> flip.split(" ")[0])
            .filter(factor -> !factor.equals("CONFIDENCE"))
            .sorted()
            .toList());
  }

  @Test
  void aLevelThatWouldBeAGapIsNoFlip() {
    ScoringRules defaults = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(defaults.factors());
    Scale sizes = new Scale(List.of(new Level("none", 0), new Level("S", 1), new Level("L", 4)));
    factors.put(
        Factor.EFFORT, new FactorRule("sizes", sizes, defaults.of(Factor.EFFORT).sources()));
    Backlog backlog =
        new Backlog(
            new Evaluator(
                new ScoringRules(
                    factors, defaults.confidenceUnit(), defaults.rounding(), List.of())),
            Example.issue(1, 200.0, 1.0, 100.0, 1.0).build(),
            Example.issue(2, 100.0, 1.0, 100.0, 1.0).build());
    assertEquals(List.of(), efforts(backlog.toPassNext(SECOND)));
    assertEquals(List.of("EFFORT 1.0 -> 4.0 L"), efforts(backlog.toCrossLine(FIRST, 1)));
  }

  private static List<String> efforts(List<String> flips) {
    return flips.stream().filter(flip -> flip.startsWith("EFFORT")).toList();
  }

  @Test
  void anIssueWithoutAScoreHasGapsAndNoFlips() {
    Backlog backlog =
        new Backlog(Example.EVALUATOR, A, Example.issue(2, null, 1.0, 100.0, 1.0).build());
    assertEquals(List.of(), backlog.toPassNext(SECOND));
    assertEquals(List.of(), backlog.toCrossLine(SECOND, 1));
  }

  @Test
  void anIssueThatServesAGoalKeepsItsMultiplier() {
    ScoringRules defaults = Example.SETTINGS.rules();
    Evaluator evaluator =
        new Evaluator(
            new ScoringRules(
                defaults.factors(),
                defaults.confidenceUnit(),
                defaults.rounding(),
                List.of(new AlignmentRule("labels = vision", 2, "Vision"))));
    Backlog backlog =
        new Backlog(
            evaluator,
            Example.issue(1, 100.0, 1.0, 100.0, 1.0).build(),
            Example.issue(2, 40.0, 1.0, 100.0, 1.0).matching("labels = vision").build());
    // At an effort of 0.8 both score 100, and less effort goes first.
    assertEquals(
        List.of("EFFORT 1.0 -> 0.8", "REACH 40.0 -> 51.0"),
        backlog.toPassNext(SECOND).subList(0, 2));
  }

  @Test
  void doublingAndHalvingAreChangesOfTheSameSize() {
    Optional<Level> none = Optional.empty();
    assertEquals(
        new Flip(Factor.REACH, 10, 20, none).size(), new Flip(Factor.EFFORT, 2, 1, none).size());
    assertThrows(IllegalArgumentException.class, () -> new Flip(Factor.REACH, 10, 10, none));
  }

  static Evaluator withoutLevels(ConfidenceUnit unit) {
    ScoringRules defaults = Example.SETTINGS.rules();
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    defaults
        .factors()
        .forEach(
            (factor, rule) ->
                factors.put(factor, new FactorRule(rule.unit(), Scale.NONE, rule.sources())));
    return new Evaluator(new ScoringRules(factors, unit, defaults.rounding(), List.of()));
  }
}
