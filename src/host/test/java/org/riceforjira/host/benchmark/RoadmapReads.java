package org.riceforjira.host.benchmark;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Polling;

/** What the roadmap gadget asks for, one call after the other. */
final class RoadmapReads {
  static final int CALLS = 40;

  private static final String REST = "/rest/rice/1.0/projects/" + Backlog.PROJECT + "/roadmap";

  private final Person reader;
  private final String question;

  /**
   * The gadget of somebody.
   *
   * @param capacity of each of eight quarters, in person-months
   */
  RoadmapReads(Person reader, int capacity) {
    this.reader = reader;
    this.question = "?periodKind=quarter&periods=8&capacity=" + capacity;
  }

  /**
   * What was measured.
   *
   * @param millis the median from the request to the end of its answer
   * @param cards planned issues
   * @param bytes of the answer
   */
  record Result(double millis, int cards, int bytes) {}

  /** Asks everything twice, of which the first time only warms up. */
  Result measure() throws Exception {
    Polling.until(this::roadmap, roadmap -> roadmap.get("preparing").isJsonNull());
    median();
    double millis = median();
    JsonObject roadmap = roadmap();
    int cards = roadmap.getAsJsonArray("cards").size();
    return new Result(millis, cards, roadmap.toString().length());
  }

  private double median() throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int call = 0; call < CALLS; call++) {
      seconds.add(Runs.time(this::roadmap));
    }
    return new Runs(seconds).median() * 1e3;
  }

  private JsonObject roadmap() throws Exception {
    Answer answer = reader.get(REST + question);
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.object();
  }
}
