package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.cut.CutIssues.bestFit;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

class BestFitPropertyTest {
  @Provide
  Arbitrary<List<Score>> fine() {
    return CutRankings.ofHundredths(9);
  }

  @Provide
  Arbitrary<List<Score>> tenths() {
    return CutRankings.ofTenths(12);
  }

  @Property(seed = "42", tries = 200)
  void isTheBestOfAllSubsets(
      @ForAll("fine") List<Score> ranking, @ForAll @IntRange(max = 250) int tenths) {
    assertEquals(bestSubset(ranking, tenths), bestFit(tenths / 10.0, ranking).issues());
  }

  @Property(seed = "42", tries = 200)
  void ofTenthsIsNeverWorseThanTheCutLine(
      @ForAll("tenths") List<Score> ranking,
      @ForAll @IntRange(max = 2500) int hundredths,
      @ForAll CutPolicy policy) {
    double capacity = hundredths / 100.0;
    CutLine line = CutLine.of(ranking.iterator(), capacity, policy);
    BestFit best = bestFit(capacity, ranking);

    assertTrue(best.value() >= line.value());
    assertTrue(Swaps.between(line, best).gain().amount() >= 0);
  }

  @Property(seed = "42", tries = 200)
  void swappingLeadsFromTheCutLineToTheBestFit(
      @ForAll("fine") List<Score> ranking, @ForAll @IntRange(max = 250) int tenths) {
    CutLine line = CutIssues.stop(tenths / 10.0, ranking);
    Swaps swaps = Swaps.between(line, bestFit(tenths / 10.0, ranking));

    List<Score> swapped =
        ranking.stream()
            .filter(issue -> line.above().contains(issue) != swaps.out().contains(issue))
            .toList();
    long kept = swapped.stream().filter(line.above()::contains).count();
    assertEquals(line.above().size() - swaps.out().size(), kept);
    List<Score> after =
        ranking.stream()
            .filter(issue -> swapped.contains(issue) || swaps.in().contains(issue))
            .toList();
    assertEquals(swaps.gain().after(), TotalValue.of(after));
    assertTrue(effort(after) <= tenths * 100_000L);
  }

  /** Tries all; the masks have the highest-ranked issue in the highest bit, so the first wins. */
  private static List<Score> bestSubset(List<Score> ranking, int tenths) {
    List<Score> best = List.of();
    double bestValue = -1;
    for (int mask = (1 << ranking.size()) - 1; mask >= 0; mask--) {
      List<Score> subset = subset(ranking, mask);
      double value = TotalValue.of(subset);
      if (roundedUpTenths(subset) <= tenths && value > bestValue) {
        best = subset;
        bestValue = value;
      }
    }
    return best;
  }

  private static List<Score> subset(List<Score> ranking, int mask) {
    int last = ranking.size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> (mask >> (last - i) & 1) == 1)
        .mapToObj(ranking::get)
        .toList();
  }

  private static long roundedUpTenths(List<Score> issues) {
    return issues.stream()
        .mapToLong(issue -> (Millionths.of(issue.factors().effort()) + 99_999) / 100_000)
        .sum();
  }

  private static long effort(List<Score> issues) {
    return issues.stream().mapToLong(issue -> Millionths.of(issue.factors().effort())).sum();
  }
}
