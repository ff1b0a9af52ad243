package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

class RankingPropertiesTest {
  private static final List<Factor> RAISING =
      List.of(Factor.REACH, Factor.IMPACT, Factor.CONFIDENCE);

  /** Few different numbers, so that ties of every depth occur; null is a missing factor. */
  @Provide
  Arbitrary<List<Score>> backlogs() {
    Arbitrary<Double> reach =
        Arbitraries.of(0.0, 1.0, 2.0, 4.0, 450.0, 1000.0, 1e9).injectNull(0.1);
    Arbitrary<Double> impact = Arbitraries.of(0.25, 0.5, 1.0, 2.0, 3.0);
    Arbitrary<Double> confidence = Arbitraries.of(20.0, 50.0, 80.0, 100.0);
    Arbitrary<Double> effort = Arbitraries.of(0.0, 0.5, 1.0, 2.0, 4.0);
    return Combinators.combine(reach, impact, confidence, effort)
        .as((r, i, c, e) -> new Double[] {r, i, c, e})
        .list()
        .ofMaxSize(60)
        .map(RankingPropertiesTest::numbered);
  }

  private static List<Score> numbered(List<Double[]> rows) {
    List<Score> scores = new ArrayList<>();
    for (Double[] row : rows) {
      scores.add(score(scores.size() + 1, row[0], row[1], row[2], row[3]));
    }
    return scores;
  }

  private static Score score(long id, Double r, Double i, Double c, Double e) {
    return Example.EVALUATOR.score(Example.issue(id, r, i, c, e).build());
  }

  @Property(seed = "1", tries = 500)
  void noPermutationOfTheInputChangesTheOrder(
      @ForAll("backlogs") List<Score> backlog, @ForAll long shuffle) {
    List<Score> shuffled = new ArrayList<>(backlog);
    Collections.shuffle(shuffled, new Random(shuffle));
    assertEquals(Ranking.of(backlog), Ranking.of(shuffled));
  }

  @Property(seed = "2", tries = 500)
  void theOrderIsThatOfTheRule(@ForAll("backlogs") List<Score> backlog) {
    Comparator<Score> scored =
        Comparator.comparing(Score::value, Comparator.reverseOrder())
            .thenComparing(score -> score.factors().confidence(), Comparator.reverseOrder())
            .thenComparing(score -> score.factors().effort())
            .thenComparing(score -> score.factors().reach(), Comparator.reverseOrder())
            .thenComparing(Score::issueId);
    List<Score> expected = new ArrayList<>();
    backlog.stream().filter(Score::isPresent).sorted(scored).forEach(expected::add);
    backlog.stream().filter(score -> !score.isPresent()).forEach(expected::add);
    assertEquals(expected, Ranking.of(backlog).stream().map(RankedIssue::score).toList());
  }

  @Property(seed = "3", tries = 500)
  void aRankIsOneMoreThanTheNumberOfHigherScores(@ForAll("backlogs") List<Score> backlog) {
    for (RankedIssue issue : Ranking.of(backlog)) {
      double own = issue.score().value();
      long higher = backlog.stream().filter(other -> other.value() > own).count();
      assertEquals(issue.score().isPresent() ? 1 + higher : 0, issue.rank());
    }
  }

  @Property(seed = "4", tries = 500)
  void issuesAreTiedExactlyWhenTheyShareARank(@ForAll("backlogs") List<Score> backlog) {
    Ranking ranking = Ranking.of(backlog);
    for (RankedIssue issue : ranking) {
      long same = ranking.stream().filter(other -> other.rank() == issue.rank()).count();
      assertEquals(issue.rank() > 0 && same > 1, issue.tied());
    }
  }

  @Property(seed = "5", tries = 500)
  void scoredIssuesComeFirst(@ForAll("backlogs") List<Score> backlog) {
    Ranking ranking = Ranking.of(backlog);
    assertEquals(backlog.size(), ranking.size());
    for (int position = 0; position < ranking.size(); position++) {
      assertEquals(position < ranking.scored(), ranking.get(position).score().isPresent());
    }
  }

  @Property(seed = "6", tries = 500)
  void raisingReachImpactOrConfidenceNeverLowersARankAndRaisingEffortNeverRaisesIt(
      @ForAll("backlogs") List<Score> backlog, @ForAll Random choice) {
    List<Score> scored = backlog.stream().filter(Score::isPresent).toList();
    if (scored.isEmpty()) {
      return;
    }
    Score chosen = scored.get(choice.nextInt(scored.size()));
    for (Factor factor : Factor.values()) {
      Score raised = raised(chosen, factor);
      List<Score> changed = new ArrayList<>(backlog);
      changed.set(backlog.indexOf(chosen), raised);
      int before = position(Ranking.of(backlog), chosen.issueId());
      int after = position(Ranking.of(changed), chosen.issueId());
      assertTrue(
          RAISING.contains(factor) ? after <= before : after >= before,
          () -> factor + " of " + chosen);
    }
  }

  private static Score raised(Score score, Factor factor) {
    double most = factor == Factor.CONFIDENCE ? 100 : Double.MAX_VALUE;
    double raised = Math.min(most, score.factors().of(factor) * 1.5 + 1);
    Factors factors = score.factors().with(factor, raised);
    return score(
        score.issueId(), factors.reach(), factors.impact(), factors.confidence(), factors.effort());
  }

  private static int position(Ranking ranking, long issueId) {
    for (int position = 0; position < ranking.size(); position++) {
      if (ranking.get(position).score().issueId() == issueId) {
        return position;
      }
    }
    throw new AssertionError("Issue " + issueId + " is not ranked.");
  }
}
