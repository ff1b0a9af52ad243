package org.riceforjira.core.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;

class DrawnLineTest {
  /** Scores 800, 675, 400, 100 with efforts 1, 2, 4, 1. */
  private static final List<Evaluation> ISSUES =
      Stream.of(
              Example.issue(3, 800.0, 2.0, 50.0, 1.0),
              Example.issue(1, 450.0, 3.0, 100.0, 2.0),
              Example.issue(2, 2000.0, 1.0, 80.0, 4.0),
              Example.issue(4, 100.0, 1.0, 100.0, 1.0))
          .map(facts -> Example.EVALUATOR.evaluate(facts.build()))
          .toList();

  private static final Ranking RANKING =
      Ranking.of(ISSUES.stream().map(Evaluation::scored).toList());

  @Test
  void whatFitsIsAboveAndWhatComesAfterIsBelow() {
    assertTrue(line(1, 3, CutPolicy.STOP).isAbove());
    assertFalse(line(2, 3, CutPolicy.STOP).isAbove());
    assertEquals(2, line(2, 3, CutPolicy.STOP).index());
  }

  @Test
  void anIssueThatFillsWhatIsLeftIsAboveWhateverItsRank() {
    DrawnLine line = line(3, 4, CutPolicy.FILL);
    assertTrue(line.isAbove() && line.fillsGap());
    assertEquals(OptionalDouble.empty(), line.chance(DrawnLineTest::intervals));
    assertEquals(Optional.empty(), crossing(line, 3));
  }

  @Test
  void whereEverythingFitsThereIsNothingToCross() {
    DrawnLine line = line(3, 100, CutPolicy.STOP);
    assertTrue(line.isEndless() && line.isAbove());
    assertEquals(OptionalDouble.empty(), line.chance(DrawnLineTest::intervals));
    assertEquals(Optional.empty(), crossing(line, 3));
  }

  @Test
  void whatCrossesTheLineIsTold() {
    List<Flip> flips = crossing(line(3, 1, CutPolicy.STOP), 3).orElseThrow();
    // With the same score the more confident one comes first.
    assertEquals(
        List.of(new Flip(Factor.REACH, 100, 800, Optional.empty())),
        flips.stream().filter(flip -> flip.factor() == Factor.REACH).toList());
  }

  @Test
  void pastTheIssuesAtTheLineNeedNotBeAcrossIt() {
    // However large its reach, an effort of 4 does not fit into 1.
    assertEquals(Optional.empty(), crossing(line(2, 1, CutPolicy.STOP), 2));
  }

  @Test
  void theChanceOfBeingAboveIsThatOfTheRank() {
    double chance = line(1, 3, CutPolicy.STOP).chance(DrawnLineTest::intervals).orElseThrow();
    assertEquals(intervals().aboveLine(1, 2), chance);
  }

  private static Optional<List<Flip>> crossing(DrawnLine line, int position) {
    return line.crossing(Example.EVALUATOR, ISSUES.get(position));
  }

  private static DrawnLine line(int position, double capacity, CutPolicy policy) {
    return new DrawnLine(RANKING, position, capacity, policy);
  }

  private static RankIntervals intervals() {
    return RankIntervals.of(RANKING, Example.SETTINGS.uncertainty());
  }
}
