package org.riceforjira.host.benchmark;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.plugins.osgi.CallCounter;

/** One recalculation of a whole backlog, from its start to its end. */
final class LargeRun {
  private static final Set<String> UNDER_WAY = Set.of("waiting", "running");

  // Asking costs the app some calls itself: seldom enough that they do not count.
  private static final long BETWEEN_QUESTIONS = 1000;

  private final Backlog backlog;

  LargeRun(Backlog backlog) {
    this.backlog = backlog;
  }

  /**
   * What a run took and did.
   *
   * @param seconds by the run's own clock, from its start to its end
   * @param services of these, seconds that Jira's services took
   */
  record Result(double seconds, double services, int written, int unchanged, CallCounter calls) {
    int issues() {
      return written + unchanged;
    }
  }

  /** Done while a run is under way. */
  interface Meanwhile {
    void look() throws Exception;
  }

  Result run(Meanwhile meanwhile) throws Exception {
    CallCounter calls = backlog.host().calls();
    calls.reset();
    Answer started = backlog.admin().start(Backlog.PROJECT, "{}");
    if (started.status() != 202) {
      throw new IllegalStateException(started.toString());
    }
    long id = started.object().get("id").getAsLong();
    JsonObject run = started.object();
    while (UNDER_WAY.contains(run.get("state").getAsString())) {
      Thread.sleep(BETWEEN_QUESTIONS);
      meanwhile.look();
      run = backlog.admin().run(id).object();
    }
    JsonObject report = run.getAsJsonObject("report");
    if (!run.get("state").getAsString().equals("complete")) {
      throw new IllegalStateException(run.toString());
    }
    long services = calls.times().values().stream().mapToLong(Long::longValue).sum();
    JsonObject writes = report.getAsJsonObject("writes");
    return new Result(
        seconds(run),
        services / 1e9,
        writes.get("written").getAsInt(),
        writes.get("unchanged").getAsInt(),
        calls);
  }

  private static double seconds(JsonObject run) {
    Instant begin = Instant.parse(run.get("started").getAsString());
    Instant end = Instant.parse(run.get("ended").getAsString());
    return Duration.between(begin, end).toNanos() / 1e9;
  }
}
