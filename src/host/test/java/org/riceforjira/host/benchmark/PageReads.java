package org.riceforjira.host.benchmark;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Polling;

/** What the backlog page asks for, one call after the other. */
final class PageReads {
  static final int CALLS = 60;

  private static final long SEED = 11;
  private static final int SIZE = 100;
  private static final String REST = "/rest/rice/1.0/projects/" + Backlog.PROJECT + "/backlog";
  private static final String CAPACITY = "&capacity=200&policy=stop";
  private static final List<String> ORDERS =
      List.of("-score", "summary", "reach", "-confidence", "effort", "-key", "status", "rank");

  private final Backlog backlog;
  private final Person reader;
  private final Random places = new Random(SEED);

  PageReads(Backlog backlog, Person reader) {
    this.backlog = backlog;
    this.reader = reader;
  }

  /**
   * Medians in milliseconds, from the request to the end of its answer.
   *
   * @param first page of a new list
   * @param window another page of a list
   * @param order first page of a list in another order
   * @param edited first page of a new list right after an edit
   * @param text first page of a list filtered by a text
   */
  record Result(double first, double window, double order, double edited, double text) {}

  /** Seconds from the first question after a start until there are rows. */
  double untilReady() throws Exception {
    return Runs.time(
        () -> Polling.until(() -> page(CAPACITY), page -> page.get("preparing").isJsonNull()));
  }

  /** Asks everything twice, of which the first time only warms up. */
  Result measure() throws Exception {
    ask();
    return ask();
  }

  private Result ask() throws Exception {
    String list = page(CAPACITY).getAsJsonObject("list").get("id").getAsString();
    return new Result(
        median(at -> page(CAPACITY)),
        median(at -> page(CAPACITY + "&list=" + list + "&start=" + start())),
        median(at -> page(CAPACITY + "&sort=" + ORDERS.get(at % ORDERS.size()))),
        afterEdits(),
        median(at -> page(CAPACITY + "&text=" + at)));
  }

  private interface Call {
    Object at(int number) throws Exception;
  }

  private static double median(Call call) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int at = 0; at < CALLS; at++) {
      int number = at;
      seconds.add(Runs.time(() -> call.at(number)));
    }
    return new Runs(seconds).median() * 1e3;
  }

  private double afterEdits() throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (String key : backlog.keys(CALLS)) {
      Answer saved =
          backlog.admin().factors(key, "{\"reach\": " + (1 + places.nextInt(5000)) + "}");
      if (saved.status() != 200) {
        throw new IllegalStateException(saved.toString());
      }
      seconds.add(Runs.time(() -> page(CAPACITY)));
    }
    return new Runs(seconds).median() * 1e3;
  }

  private int start() {
    return places.nextInt(backlog.issueIds().size() / SIZE) * SIZE;
  }

  private JsonObject page(String parameters) throws Exception {
    Answer answer = reader.get(REST + "?size=" + SIZE + parameters);
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.object();
  }
}
