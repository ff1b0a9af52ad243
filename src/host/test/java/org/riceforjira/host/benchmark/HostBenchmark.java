package org.riceforjira.host.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.browser.PageTimes;
import org.riceforjira.host.browser.RoadmapTimes;
import org.riceforjira.host.it.Folders;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Packaged;

/** Starts hosts as processes of their own, measures, and prints Markdown tables. */
public final class HostBenchmark {
  private static final String BACKLOG = "titanium-points.json.gz";
  private static final int RUNS = 5;
  private static final int LARGE = 50_000;
  private static final String LARGE_HEAP = "-Xmx1536m";

  /** Of a quarter in person-months: some 150 issues in two years. */
  private static final int DRAWN = 20;

  /** Some 500 issues. */
  private static final int MUCH_DRAWN = 135;

  private final List<String> rows = new ArrayList<>();
  private final Folders folders;

  private HostBenchmark(Folders folders) {
    this.folders = folders;
  }

  /**
   * @param arguments part of the name of what is to be measured: Start, Import, Scale, Page,
   *     Roadmap, of which Drawing can be measured alone
   */
  public static void main(String[] arguments) throws Exception {
    String only = arguments.length == 0 || arguments[0] == null ? "" : arguments[0];
    try (Folders folders = new Folders()) {
      HostBenchmark benchmark = new HostBenchmark(folders);
      if ("Start".contains(only)) {
        benchmark.coldStarts();
      }
      if ("Import".contains(only)) {
        benchmark.backlog();
      }
      List<String> scale =
          "Scale".contains(only) ? benchmark.apart(ScaleBenchmark.class) : List.of();
      List<String> pages =
          "Page".contains(only)
              ? new ArrayList<>(benchmark.apart(PageBenchmark.class))
              : new ArrayList<>();
      if ("Page".contains(only)) {
        pages.addAll(benchmark.inBrowser());
      }
      List<String> roadmaps =
          "Roadmap".contains(only)
              ? new ArrayList<>(benchmark.apart(RoadmapBenchmark.class))
              : new ArrayList<>();
      if ("RoadmapDrawing".contains(only)) {
        roadmaps.addAll(benchmark.drawings());
      }
      System.out.println("\n| measure | value |\n|---|---|");
      benchmark.rows.forEach(System.out::println);
      System.out.println("\n" + Row.HEAD);
      scale.forEach(System.out::println);
      pages.forEach(System.out::println);
      roadmaps.forEach(System.out::println);
    }
  }

  /** In a process of its own, because sizes of a heap are exact only under the serial collector. */
  private List<String> apart(Class<?> benchmark) throws Exception {
    String tests =
        Path.of(HostBenchmark.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                LARGE_HEAP,
                "-XX:+UseSerialGC",
                "-Drice.app=" + Packaged.app(),
                "-Drice.aui=" + System.getProperty("rice.aui", ""),
                "-cp",
                tests + File.pathSeparator + Packaged.classPath(),
                benchmark.getName(),
                Integer.toString(Integer.getInteger("rice.issues", LARGE)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().peek(System.out::println).filter(it -> it.startsWith("| ")).forEach(lines::add);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The benchmark failed; what it said is above.");
    }
    return lines;
  }

  /** The page of a large backlog in Chromium. */
  private List<String> inBrowser() throws Exception {
    return inBrowser(
        Integer.getInteger("rice.issues", LARGE),
        host -> {
          try (PageTimes times = new PageTimes(host, Backlog.PROJECT)) {
            return BrowserRows.of(times);
          }
        });
  }

  /** Roadmaps on a dashboard in Chromium. */
  private List<String> drawings() throws Exception {
    return inBrowser(
        RoadmapBenchmark.CANDIDATES,
        host -> {
          List<Row> rows = new ArrayList<>();
          try (RoadmapTimes times = new RoadmapTimes(host, Backlog.PROJECT)) {
            rows.addAll(BrowserRows.of(times.draw(DRAWN)));
            rows.addAll(BrowserRows.of(times.draw(MUCH_DRAWN)));
          }
          return rows;
        });
  }

  /** What is measured in Chromium of a project with so many issues. */
  private interface InBrowser {
    List<Row> measure(HostProcess host) throws Exception;
  }

  /** With the host in a process of its own. */
  private List<String> inBrowser(int issues, InBrowser measures) throws Exception {
    if (PageTimes.missing().isPresent()) {
      System.out.println("The browser is left out. " + PageTimes.missing().get());
      return List.of();
    }
    Path data = folders.fresh();
    Path file = data.resolveSibling(Backlog.PROJECT + ".csv");
    GeneratedBacklog.write(file, Backlog.PROJECT, issues);
    try (HostProcess host = HostProcess.start(HostOptions.on(data).importing(file))) {
      return measures.measure(host).stream().map(Row::markdown).toList();
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

  private void backlog() throws Exception {
    Optional<Path> backlog = Packaged.backlog(BACKLOG);
    if (backlog.isPresent()) {
      backlog(backlog.get());
    } else {
      System.out.println(
          "Import and recalculation are left out: there is no ../shared/data/" + BACKLOG + ".");
    }
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
