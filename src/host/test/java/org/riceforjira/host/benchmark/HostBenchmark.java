package org.riceforjira.host.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.it.Folders;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Packaged;

/** Starts hosts as processes of their own, measures, and prints a Markdown table. */
public final class HostBenchmark {
  private static final String BACKLOG = "titanium-points.json.gz";
  private static final int RUNS = 5;

  private final List<String> rows = new ArrayList<>();
  private final Folders folders;

  private HostBenchmark(Folders folders) {
    this.folders = folders;
  }

  public static void main(String[] arguments) throws Exception {
    try (Folders folders = new Folders()) {
      HostBenchmark benchmark = new HostBenchmark(folders);
      benchmark.coldStarts();
      Optional<Path> backlog = Packaged.backlog(BACKLOG);
      if (backlog.isPresent()) {
        benchmark.backlog(backlog.get());
      } else {
        System.out.println(
            "Import and recalculation are left out: there is no ../shared/data/" + BACKLOG + ".");
      }
      System.out.println("\n| measure | value |\n|---|---|");
      benchmark.rows.forEach(System.out::println);
    }
  }

  /** From the start of a process on kept data until it says its address. */
  private void coldStarts() throws Exception {
    Path data = folders.fresh();
    HostProcess.start(HostOptions.on(data)).close();
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      List<HostProcess> started = new ArrayList<>();
      seconds.add(Runs.time(() -> started.add(HostProcess.start(HostOptions.on(data)))));
      started.forEach(HostProcess::close);
    }
    Runs starts = new Runs(seconds);
    row("cold start on kept data, median of " + RUNS, Runs.text(starts.median()));
    row("cold start on kept data, worst of " + RUNS, Runs.text(starts.worst()));
  }

  private void backlog(Path file) throws Exception {
    HostOptions options = HostOptions.on(folders.fresh()).within(Recalculation.HEAP_MB);
    List<HostProcess> started = new ArrayList<>();
    double seconds = Runs.time(() -> started.add(HostProcess.start(options.importing(file))));
    try (HostProcess host = started.get(0)) {
      row("start with import and first scores of 2,241 issues", Runs.text(seconds));
      new Recalculation(host.person("admin"), this::row).measure(RUNS);
    }
  }

  private void row(String measure, String value) {
    rows.add("| %s | %s |".formatted(measure, value));
  }
}
