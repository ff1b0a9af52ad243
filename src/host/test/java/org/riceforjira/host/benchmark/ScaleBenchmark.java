package org.riceforjira.host.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.riceforjira.host.benchmark.Row.Figure;
import org.riceforjira.host.it.Folders;

/**
 * A large backlog with the host in this process: a recalculation beside the obvious way to do the
 * same, and edits beside those in a small project. Prints lines of a Markdown table.
 */
public final class ScaleBenchmark {
  private static final int SMALL = 1000;
  private static final int PAGE = 500;
  private static final int BATCH = 200;
  private static final int HEAP_MB = 64;

  private final List<Row> rows = new ArrayList<>();
  private final Folders folders;

  private ScaleBenchmark(Folders folders) {
    this.folders = folders;
  }

  /**
   * @param arguments how many issues the large project has
   */
  public static void main(String[] arguments) throws Exception {
    try (Folders folders = new Folders()) {
      ScaleBenchmark benchmark = new ScaleBenchmark(folders);
      benchmark.measure(Integer.parseInt(arguments[0]));
      benchmark.rows.forEach(row -> System.out.println(row.markdown()));
    }
  }

  private void measure(int issues) throws Exception {
    PanelEdits.Result before = small();
    PanelEdits.Result large;
    try (Backlog backlog = Backlog.of(issues, folders)) {
      LargeRun.Result first = first(backlog);
      second(backlog, first);
      heap(backlog);
      large = new PanelEdits(backlog).measure();
      obvious(backlog, first);
    }
    edits(issues, large, before, small());
  }

  private PanelEdits.Result small() throws Exception {
    try (Backlog backlog = Backlog.of(SMALL, folders)) {
      return new PanelEdits(backlog).measure();
    }
  }

  private LargeRun.Result first(Backlog backlog) throws Exception {
    backlog.changeAll();
    LargeRun.Result run = new LargeRun(backlog).run(() -> {});
    double own = (run.seconds() - run.services()) / run.issues();
    rows.add(
        Row.told(
            "one run over %,d issues, of which %,d changed".formatted(run.issues(), run.written()),
            new Figure(run.seconds(), "s")));
    rows.add(
        Row.told(
            "the app's own time per issue, without Jira's services",
            new Figure(own * 1e6, "\u00b5s")));
    rows.add(
        Row.exactly(
            "searches",
            run.calls().of("SearchService.searchOverrideSecurity"),
            pages(run.issues(), PAGE)));
    rows.add(Row.exactly("writes", run.calls().of("CustomField.updateValue"), run.written()));
    rows.add(
        Row.exactly(
            "calls of indexing",
            run.calls().of("IssueIndexingService.reIndexIssueObjects"),
            pages(run.written(), BATCH)));
    return run;
  }

  private void second(Backlog backlog, LargeRun.Result first) throws Exception {
    LargeRun.Result run = new LargeRun(backlog).run(() -> {});
    rows.add(Row.exactly("writes of a second run", run.calls().of("CustomField.updateValue"), 0));
    rows.add(
        Row.compared(
            "its time, against the first",
            new Figure(run.seconds(), "s"),
            new Figure(first.seconds(), "s"),
            0.25));
  }

  /** A run of its own, because collecting garbage takes time. */
  private void heap(Backlog backlog) throws Exception {
    backlog.changeAll();
    double idle = Heap.live();
    List<Double> above = new ArrayList<>();
    LargeRun.Result run = new LargeRun(backlog).run(() -> above.add(Heap.live() - idle));
    rows.add(
        Row.below(
            "most heap alive in %d looks during a run over %,d changed issues, above %,.0f MB when idle"
                .formatted(above.size(), run.written(), idle),
            new Figure(Collections.max(above), "MB"),
            new Figure(HEAP_MB, "MB")));
  }

  private void obvious(Backlog backlog, LargeRun.Result run) throws Exception {
    backlog.changeAll();
    // The app would hear of each update and look at the issue too; that is no part of this way.
    backlog.host().jira().faults().dropEvents(true);
    ObviousWay way = new ObviousWay(backlog.host().jira(), backlog.rules());
    AtomicInteger written = new AtomicInteger();
    double seconds = Runs.time(() -> written.set(way.write(backlog.issueIds())));
    backlog.host().jira().faults().dropEvents(false);
    rows.add(Row.exactly("issues that the obvious way writes", written.get(), run.written()));
    rows.add(
        Row.compared(
            "one run, against the obvious way",
            new Figure(run.seconds(), "s"),
            new Figure(seconds, "s"),
            0));
  }

  /** The small project is measured before and after, for code gets faster as it runs. */
  private void edits(
      int issues, PanelEdits.Result large, PanelEdits.Result before, PanelEdits.Result after) {
    String where = " at %,d issues, median of %d".formatted(issues, PanelEdits.EDITS);
    rows.add(Row.exactly("updates of an edit through the panel", large.updates(), 1));
    rows.add(Row.exactly("its calls of indexing, beside that update's own", large.reindexes(), 0));
    rows.add(
        Row.compared(
            "an edit" + where + ", against 1,000",
            new Figure(large.millis(), "ms"),
            new Figure(Math.min(before.millis(), after.millis()), "ms"),
            1.5));
    rows.add(
        Row.compared(
            "the same without Jira's services",
            new Figure(large.own(), "ms"),
            new Figure(Math.min(before.own(), after.own()), "ms"),
            1.5));
  }

  private static long pages(int issues, int size) {
    return (issues + size - 1) / size;
  }
}
