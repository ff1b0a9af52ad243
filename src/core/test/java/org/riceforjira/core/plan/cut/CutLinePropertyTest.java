package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.cut.CutIssues.fill;
import static org.riceforjira.core.plan.cut.CutIssues.ids;
import static org.riceforjira.core.plan.cut.CutIssues.stop;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

class CutLinePropertyTest {
  private static final double MILLIONTH = 0.000001;

  @Provide
  Arbitrary<List<Score>> rankings() {
    return CutRankings.ofHundredths(12);
  }

  @Property(seed = "42", tries = 300)
  void usedAndLeftAreExactlyTheCapacity(
      @ForAll("rankings") List<Score> ranking,
      @ForAll @IntRange(max = 3000) int hundredths,
      @ForAll CutPolicy policy) {
    CutLine line = CutLine.of(ranking.iterator(), hundredths / 100.0, policy);

    long used = efforts(line.above());
    assertTrue(used <= hundredths * 10_000L);
    assertEquals(used, Millionths.of(line.capacity().used()));
    assertEquals(hundredths * 10_000L - used, Millionths.of(line.capacity().left()));
  }

  @Property(seed = "42", tries = 300)
  void stopTakesTheLongestBeginningThatFits(
      @ForAll("rankings") List<Score> ranking, @ForAll @IntRange(max = 3000) int hundredths) {
    int fitting = 0;
    while (fitting < ranking.size()
        && efforts(ranking.subList(0, fitting + 1)) <= hundredths * 10_000L) {
      fitting++;
    }

    CutLine line = stop(hundredths / 100.0, ranking);

    assertEquals(ranking.subList(0, fitting), line.above());
    assertEquals(fitting, line.position().orElse(ranking.size()));
  }

  @Property(seed = "42", tries = 300)
  void fillTakesEachIssueThatFitsAtItsTurnAndNoOther(
      @ForAll("rankings") List<Score> ranking, @ForAll @IntRange(max = 3000) int hundredths) {
    CutLine line = fill(hundredths / 100.0, ranking);

    long left = hundredths * 10_000L;
    for (Score issue : ranking) {
      boolean fits = efforts(List.of(issue)) <= left;
      assertEquals(fits, line.above().contains(issue));
      left -= fits ? efforts(List.of(issue)) : 0;
    }
  }

  @Property(seed = "42", tries = 300)
  void fillKeepsWhatStopTakesAndTheLine(
      @ForAll("rankings") List<Score> ranking, @ForAll @IntRange(max = 3000) int hundredths) {
    CutLine stop = stop(hundredths / 100.0, ranking);
    CutLine fill = fill(hundredths / 100.0, ranking);

    assertTrue(fill.above().containsAll(stop.above()));
    assertEquals(stop.position(), fill.position());
    assertEquals(stop.partialFit(), fill.partialFit());
  }

  @Property(seed = "42", tries = 300)
  void moreCapacityNeverRaisesTheLineTowardsTheTop(
      @ForAll("rankings") List<Score> ranking,
      @ForAll @IntRange(max = 3000) int hundredths,
      @ForAll @IntRange(max = 500) int more,
      @ForAll CutPolicy policy) {
    CutLine line = CutLine.of(ranking.iterator(), hundredths / 100.0, policy);
    CutLine later = CutLine.of(ranking.iterator(), (hundredths + more) / 100.0, policy);

    int end = ranking.size();
    assertTrue(later.position().orElse(end) >= line.position().orElse(end));
  }

  @Property(seed = "42", tries = 300)
  void theNextUnitIsTheWalkWithOneUnitMore(
      @ForAll("rankings") List<Score> ranking,
      @ForAll @IntRange(max = 3000) int hundredths,
      @ForAll CutPolicy policy) {
    CutLine line = CutLine.of(ranking.iterator(), hundredths / 100.0, policy);
    CutLine more = CutLine.of(ranking.iterator(), hundredths / 100.0 + 1, policy);

    line.nextUnit().ifPresent(next -> assertLeadsTo(next, line, more));
    assertEquals(line.partialFit().isPresent(), line.nextUnit().isPresent());
  }

  private static void assertLeadsTo(NextUnit next, CutLine line, CutLine more) {
    List<Score> changed = new ArrayList<>(line.above());
    assertTrue(changed.removeAll(next.out()) || next.out().isEmpty());
    changed.addAll(next.in());
    assertEquals(ids(more.above()), ids(changed).stream().sorted().toList());
    assertEquals(more.value() - line.value(), next.valueGained(), 1e-6);
    assertTrue(next.valueGained() >= 0);
    assertEquals(next.in().isEmpty(), next.addition() > 1);
  }

  @Property(seed = "42", tries = 300)
  void theCheapestAdditionIsJustEnough(
      @ForAll("rankings") List<Score> ranking,
      @ForAll @IntRange(max = 3000) int hundredths,
      @ForAll CutPolicy policy) {
    double capacity = hundredths / 100.0;
    CutLine line = CutLine.of(ranking.iterator(), capacity, policy);
    line.nextUnit()
        .ifPresent(
            next -> {
              double enough = capacity + next.addition();
              Score issue = next.cheapest().issue();
              assertTrue(CutLine.of(ranking.iterator(), enough, policy).above().contains(issue));
              double tooLittle = enough - MILLIONTH;
              assertTrue(
                  !CutLine.of(ranking.iterator(), tooLittle, policy).above().contains(issue));
            });
  }

  private static long efforts(List<Score> issues) {
    return issues.stream().mapToLong(issue -> Millionths.of(issue.factors().effort())).sum();
  }
}
