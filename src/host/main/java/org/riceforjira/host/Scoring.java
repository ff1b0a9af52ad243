package org.riceforjira.host;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** Has the app score a whole project, and waits for the end of it. */
final class Scoring {
  /** Milliseconds between two questions how far it is. */
  static final int STEP = 100;

  /** As many steps as an hour has. */
  static final int PATIENCE = 60 * 60 * 1000 / STEP;

  private static final Set<String> UNDER_WAY = Set.of("waiting", "running");

  private final AppClient app;
  private final Pause pause;
  private final int steps;

  /** {@code pause} waits for one step, at most so many times for each project. */
  Scoring(AppClient app, Pause pause, int steps) {
    this.app = app;
    this.pause = pause;
    this.steps = steps;
  }

  /** Lets time pass. */
  interface Pause {
    void once() throws InterruptedException;
  }

  /** The report on every issue of the project; a recalculation that was broken off is a problem. */
  ScoringReport of(String project) throws StartProblem, InterruptedException {
    JsonObject run = app.send("POST", "projects/" + project + "/recalculations", "{}");
    for (int step = 0; UNDER_WAY.contains(text(run, "state")); step++) {
      if (step == steps) {
        throw new StartProblem(
            "%s is not scored: its recalculation has not ended within %d s. Start the host again to repeat it."
                .formatted(project, steps * STEP / 1000));
      }
      pause.once();
      run = app.send("GET", "recalculations/" + text(run, "id"), "");
    }
    return ScoringReport.of(project, run);
  }

  private static String text(JsonObject run, String name) {
    JsonElement value = run.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
