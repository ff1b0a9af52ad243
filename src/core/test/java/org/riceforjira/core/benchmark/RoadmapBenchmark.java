package org.riceforjira.core.benchmark;

import java.time.YearMonth;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.riceforjira.core.plan.roadmap.Backlog;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.InMemoryBacklog;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Score;

/** A roadmap on which every issue is placed; bare: any order that keeps the links, in arrays. */
@State(Scope.Benchmark)
public class RoadmapBenchmark {
  private static final int MONTHS = 24;

  @Param({"10000", "100000"})
  public int issues;

  private Backlog backlog;
  private Horizon horizon;
  private BareLinks bareLinks;
  private double[] efforts;

  @Setup
  public void prepare() {
    List<Score> scores = Ranking.of(new Facts().scores(issues)).scores();
    List<Candidate> ranking = scores.stream().map(Candidate::of).toList();
    efforts = scores.stream().mapToDouble(score -> score.factors().effort()).toArray();
    bareLinks = BareLinks.between(issues);
    backlog = new InMemoryBacklog(ranking, bareLinks.links(ranking));
    double capacity = scores.stream().mapToDouble(score -> score.factors().effort()).sum() / MONTHS;
    Periods months = Periods.months(YearMonth.of(2027, 1), MONTHS);
    // One unit more a month, so that no rounding leaves an issue outside.
    horizon = Horizon.of(months, Capacity.of(capacity + 1));
  }

  @Benchmark
  public Roadmap rice() {
    return Roadmap.of(backlog, horizon, issues + 1);
  }

  @Benchmark
  public double[] bare() {
    return bareLinks.ends(efforts);
  }

  static List<Row> rows(Times times) {
    double few = times.milliseconds(RoadmapBenchmark.class, "rice", "10000");
    double many = times.milliseconds(RoadmapBenchmark.class, "rice", "100000");
    double bare = times.milliseconds(RoadmapBenchmark.class, "bare", "10000");
    return List.of(
        Row.against("roadmap of 10,000 issues with 20,000 links", few, bare, "under 200 ms"),
        Row.growth("roadmap of 100,000 issues with 200,000 links, against 10,000", many, few),
        CutReads.row());
  }
}
