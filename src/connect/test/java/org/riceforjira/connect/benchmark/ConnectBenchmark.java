package org.riceforjira.connect.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures runs of the packaged program against a fake that takes 20 ms for every answer, and what
 * the two obvious scripts take for the same.
 */
public final class ConnectBenchmark {
  private static final int ISSUES = 10_000;
  private static final int PAGE = 100;
  private static final int BESIDES = 5;
  private static final List<Integer> WRONG = List.of(10_000, 1_000, 0);
  private static final int STARTS = 20;
  private static final int MOST_TO_START = 400;
  private static final int MOST_HEAP = 64;

  private final RiceProcess rice;
  private final List<String> rows = new ArrayList<>();

  private ConnectBenchmark(RiceProcess rice) {
    this.rice = rice;
  }

  /**
   * @param arguments the program's jar, then perhaps a word that the name of a part contains:
   *     Cloud, Data Center, Start
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ConnectBenchmark benchmark = new ConnectBenchmark(new RiceProcess(Path.of(arguments[0])));
    String only = arguments.length > 1 ? arguments[1] : "";
    if ("Cloud".contains(only)) {
      benchmark.runs("Cloud", true);
    }
    if ("Data Center".contains(only)) {
      benchmark.runs("Data Center", false);
    }
    if ("Start".contains(only)) {
      benchmark.start();
    }
    System.out.println("| what | measured | baseline | ratio | aim |\n|---|---|---|---|---|");
    benchmark.rows.forEach(System.out::println);
  }

  private void runs(String flavour, boolean cloud) throws IOException, InterruptedException {
    try (SlowJira jira = new SlowJira(cloud, ISSUES)) {
      for (int wrong : WRONG) {
        run(flavour, jira, wrong);
      }
    }
  }

  private void run(String flavour, SlowJira jira, int wrong)
      throws IOException, InterruptedException {
    String what = flavour + ", " + number(wrong) + " of " + number(ISSUES) + " changed";
    jira.prepare(wrong);
    RiceProcess.Ended ended = rice.score(jira);
    if (ended.code() != 0 || !jira.isRight()) {
      throw new IllegalStateException("Exit code " + ended.code() + ": " + ended.last());
    }
    int most = (ISSUES + PAGE - 1) / PAGE + wrong + BESIDES;
    int requests = jira.requests();
    row(
        what + ": requests",
        number(requests),
        "",
        "",
        "at most " + number(most) + missed(requests > most));
    jira.prepare(wrong);
    Duration search = timed(() -> Baselines.searchAndWrite(jira));
    row(what + ": time", text(ended.took()), text(search), ratio(search, ended), "report");
    jira.prepare(wrong);
    Duration single = timed(() -> Baselines.issueByIssue(jira));
    row(
        "the same, against issue by issue",
        text(ended.took()),
        text(single),
        ratio(single, ended),
        "report");
    row(
        what + ": heap kept",
        ended.heap() + " MB",
        "",
        "",
        "under " + MOST_HEAP + " MB, with -Xmx64m" + missed(ended.heap() >= MOST_HEAP));
  }

  private void start() throws IOException, InterruptedException {
    try (SlowJira jira = new SlowJira(false, 1)) {
      List<Duration> times = new ArrayList<>();
      for (int i = 0; i < STARTS; i++) {
        times.add(rice.toFirstOutput(jira));
      }
      Collections.sort(times);
      Duration median = times.get(STARTS / 2);
      row(
          "start to first output of rice score, median of " + STARTS,
          median.toMillis() + " ms",
          "",
          "",
          "under " + MOST_TO_START + " ms" + missed(median.toMillis() >= MOST_TO_START));
    }
  }

  private static Duration timed(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private void row(String what, String measured, String baseline, String ratio, String aim) {
    String row = "| %s | %s | %s | %s | %s |".formatted(what, measured, baseline, ratio, aim);
    System.err.println(row);
    rows.add(row);
  }

  private static String missed(boolean missed) {
    return missed ? ": **missed**" : "";
  }

  private static String ratio(Duration baseline, RiceProcess.Ended ended) {
    return String.format(
        Locale.ROOT, "%.1f x faster", (double) baseline.toMillis() / ended.took().toMillis());
  }

  private static String text(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
