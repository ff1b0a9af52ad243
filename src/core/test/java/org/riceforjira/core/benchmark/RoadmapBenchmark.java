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

  /** The number of issues, and how many of them hang together. */
  @Param({"10000/20", "100000/20", "10000/10000", "100000/100000"})
  public String size;

  private int issues;

  private Backlog backlog;
  private Horizon horizon;
  private BareLinks bareLinks;
  private double[] efforts;

  @Setup
  public void prepare() {
    issues = Integer.parseInt(size.split("/")[0]);
    int group = Integer.parseInt(size.split("/")[1]);
    List<Score> scores = Ranking.of(new Facts().scores(issues)).scores();
    List<Candidate> ranking = scores.stream().map(Candidate::of).toList();
    efforts = scores.stream().mapToDouble(score -> score.factors().effort()).toArray();
    bareLinks = BareLinks.between(issues, group);
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
    return List.of(
        against(times, "roadmap of 10,000 issues with 20,000 links within epics", "10000/20"),
        growth(times, "ten times as many", "100000/20", "10000/20", "under 15 x"),
        against(times, "the same, links across the whole backlog", "10000/10000"),
        growth(times, "ten times as many", "100000/100000", "10000/10000", "report"),
        CutReads.row());
  }

  private static Row against(Times times, String what, String size) {
    double rice = times.milliseconds(RoadmapBenchmark.class, "rice", size);
    double bare = times.milliseconds(RoadmapBenchmark.class, "bare", size);
    return Row.against(what, rice, bare, "under 200 ms");
  }

  private static Row growth(Times times, String what, String many, String few, String aim) {
    return Row.growth(
        what,
        times.milliseconds(RoadmapBenchmark.class, "rice", many),
        times.milliseconds(RoadmapBenchmark.class, "rice", few),
        aim);
  }
}
