package org.riceforjira.core.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.IssueFacts;

/** Evaluates and ranks a million issues; bare: multiplies, divides and sorts in arrays. */
@State(Scope.Benchmark)
public class RankBenchmark {
  private static final int ISSUES = 1_000_000;

  @Param({"" + Facts.WIDE, "" + Facts.NARROW})
  public int mostReach = Facts.WIDE;

  private Facts facts;
  private Numbers numbers;

  @Setup
  public void prepare() {
    facts = new Facts(mostReach);
    numbers = facts.numbers(ISSUES);
  }

  @Benchmark
  public Ranking rice() {
    return ranking(UnaryOperator.identity());
  }

  @Benchmark
  public double[] bare() {
    double[] scores = new double[ISSUES];
    for (int i = 0; i < ISSUES; i++) {
      scores[i] = numbers.score(i);
    }
    Arrays.sort(scores);
    return scores;
  }

  static List<Row> rows(Times times) {
    RankBenchmark memory = new RankBenchmark();
    memory.prepare();
    double held = Heap.bytes(() -> memory.ranking(RankBenchmark::withOwnKey)) / (double) ISSUES;
    double heldBare = Heap.bytes(() -> new Object[] {new long[ISSUES], memory.bare()});
    return List.of(
        row(times, "evaluate and rank 1,000,000 issues", Facts.WIDE, "at most 3 x"),
        row(times, "the same, nine of ten sharing their score", Facts.NARROW, "report"),
        new Row(
            "memory a ranked issue keeps, its key included",
            "%.0f bytes".formatted(held),
            "%.0f bytes, id and score".formatted(heldBare / ISSUES),
            Row.ratio(held * ISSUES / heldBare),
            "at most 200 bytes"));
  }

  private static Row row(Times times, String what, int mostReach, String aim) {
    String most = Integer.toString(mostReach);
    return Row.against(
        what,
        times.milliseconds(RankBenchmark.class, "rice", most),
        times.milliseconds(RankBenchmark.class, "bare", most),
        aim);
  }

  private Ranking ranking(UnaryOperator<IssueFacts> change) {
    Ranking.Builder ranking = new Ranking.Builder();
    for (int page = 0; page < ISSUES / Facts.PAGE; page++) {
      for (IssueFacts issue : facts.page(page)) {
        ranking.add(Facts.EVALUATOR.score(change.apply(issue)));
      }
    }
    return ranking.build();
  }

  /** Keys as long as real ones, of which no two issues share one. */
  private static IssueFacts withOwnKey(IssueFacts facts) {
    String key = "RICE-" + facts.id();
    return new IssueFacts(facts.id(), key, facts.fields(), facts.system(), facts.related());
  }
}
