package org.riceforjira.host.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.benchmark.Row.Figure;
import org.riceforjira.host.it.Folders;
import org.riceforjira.host.it.Person;

/** Roadmaps of eight quarters with 5,000 links: the cost should follow the horizon. */
public final class RoadmapBenchmark {
  static final int CANDIDATES = 10_000;
  private static final int LINKS = 5_000;
  private static final int SMALL = 2_000;

  /** A team of teams: some 150 issues. */
  private static final int USUAL = 40;

  /** As many issues as a roadmap reads by default. */
  private static final int LARGEST = 500;

  private final List<Row> rows = new ArrayList<>();
  private final Folders folders;

  private RoadmapBenchmark(Folders folders) {
    this.folders = folders;
  }

  /**
   * @param arguments how many issues the large project has
   */
  public static void main(String[] arguments) throws Exception {
    try (Folders folders = new Folders()) {
      RoadmapBenchmark benchmark = new RoadmapBenchmark(folders);
      benchmark.measure(Integer.parseInt(arguments[0]));
      benchmark.rows.forEach(row -> System.out.println(row.markdown()));
    }
  }

  private void measure(int issues) throws Exception {
    tenThousand();
    RoadmapReads.Result before = usual(SMALL);
    RoadmapReads.Result large = usual(issues);
    RoadmapReads.Result after = usual(SMALL);
    rows.add(
        Row.compared(
            "the same roadmap of %d issues in a project of %,d against one of %,d"
                .formatted(large.cards(), issues, SMALL),
            new Figure(large.millis(), "ms"),
            new Figure(Math.min(before.millis(), after.millis()), "ms"),
            1.5));
  }

  private void tenThousand() throws Exception {
    try (Backlog backlog = Backlog.of(CANDIDATES, folders)) {
      backlog.sameTop(SMALL);
      backlog.block(LINKS, SMALL);
      told("", new RoadmapReads(backlog.admin(), USUAL).measure());
      told("", new RoadmapReads(backlog.admin(), LARGEST).measure());
      backlog.hide(10);
      Person viewer = Person.named("viewer", backlog.host().base());
      told(" for who does not see one issue in ten", new RoadmapReads(viewer, USUAL).measure());
    }
  }

  private void told(String who, RoadmapReads.Result result) {
    rows.add(
        Row.below(
            "roadmap of %,d issues out of %,d with %,d links, 8 quarters%s, median of %d"
                .formatted(result.cards(), CANDIDATES, LINKS, who, RoadmapReads.CALLS),
            new Figure(result.millis(), "ms"),
            new Figure(300, "ms")));
    rows.add(Row.told("size of that answer", new Figure(result.bytes() / 1024.0, "kB")));
  }

  private RoadmapReads.Result usual(int issues) throws Exception {
    try (Backlog backlog = Backlog.of(issues, folders)) {
      backlog.sameTop(SMALL);
      backlog.block(LINKS, SMALL);
      return new RoadmapReads(backlog.admin(), USUAL).measure();
    }
  }
}
