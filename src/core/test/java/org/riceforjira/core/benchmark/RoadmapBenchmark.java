package org.riceforjira.core.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
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

  /** The number of issues, how many of them hang together, and where these are. */
  @Param({
    "10000/20/anywhere",
    "100000/20/anywhere",
    "10000/10000/anywhere",
    "100000/100000/anywhere",
    "10000/20/nearby",
    "100000/20/nearby"
  })
  public String shape;

  private int issues;

  private Backlog backlog;
  private Horizon horizon;
  private BareLinks bareLinks;
  private double[] efforts;

  @Setup
  public void prepare() {
    String[] parts = shape.split("/");
    issues = Integer.parseInt(parts[0]);
    int group = Integer.parseInt(parts[1]);
    boolean nearby = parts[2].equals("nearby");
    List<Score> ranked = Ranking.of(new Facts().scores(issues)).scores();
    List<Score> scores = nearby ? oneAfterTheOther(ranked) : ranked;
    List<Candidate> ranking = scores.stream().map(Candidate::of).toList();
    efforts = scores.stream().mapToDouble(score -> score.factors().effort()).toArray();
    bareLinks = nearby ? BareLinks.nearby(issues, group) : BareLinks.anywhere(issues, group);
    backlog = new InMemoryBacklog(ranking, bareLinks.links(ranking));
    double capacity = scores.stream().mapToDouble(score -> score.factors().effort()).sum() / MONTHS;
    Periods months = Periods.months(YearMonth.of(2027, 1), MONTHS);
    // One unit more a month, so that no rounding leaves an issue outside.
    horizon = Horizon.of(months, Capacity.of(capacity + 1));
  }

  /** The same scores in the order of the ranking, with ids and in memory as well. */
  private static List<Score> oneAfterTheOther(List<Score> ranked) {
    List<Score> scores = new ArrayList<>();
    for (Score score : ranked) {
      scores.add(new Score(scores.size() + 1, score.key(), score.value(), score.factors()));
    }
    return scores;
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
        against(times, "roadmap of 10,000 issues with 20,000 links within epics", "20/anywhere"),
        growth(times, "rice", "20/anywhere", "under 15 x"),
        growth(times, "bare", "20/anywhere", "report"),
        against(times, "the same, links across the whole backlog", "10000/anywhere"),
        growth(times, "rice", "10000/anywhere", "100000/anywhere", "report"),
        against(times, "the same, an epic's issues next to each other", "20/nearby"),
        growth(times, "rice", "20/nearby", "report"),
        CutReads.row());
  }

  private static Row against(Times times, String what, String links) {
    double rice = milliseconds(times, "rice", 10_000, links);
    double bare = milliseconds(times, "bare", 10_000, links);
    return Row.against(what, rice, bare, "under 200 ms");
  }

  private static Row growth(Times times, String method, String links, String aim) {
    return growth(times, method, links, links, aim);
  }

  private static Row growth(Times times, String method, String few, String many, String aim) {
    String what = "ten times as many" + (method.equals("bare") ? ", the bare loop" : "");
    return Row.growth(
        what,
        milliseconds(times, method, 100_000, many),
        milliseconds(times, method, 10_000, few),
        aim);
  }

  private static double milliseconds(Times times, String method, int issues, String links) {
    return times.milliseconds(RoadmapBenchmark.class, method, issues + "/" + links);
  }
}
