package org.riceforjira.host.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Person;

/** Recalculates a real backlog whose scores are all empty, again and again. */
final class Recalculation {
  static final int HEAP_MB = 512;

  private static final String PROJECT = "TIMOB";
  private static final String MEASURES = "/rest/host/1/measures";

  private final Person admin;
  private final BiConsumer<String, String> row;

  Recalculation(Person admin, BiConsumer<String, String> row) {
    this.admin = admin;
    this.row = row;
  }

  void measure(int runs) throws Exception {
    String settings = admin.settings(PROJECT).response().body();
    List<Double> seconds = new ArrayList<>();
    JsonObject report = new JsonObject();
    for (int run = 0; run <= runs; run++) {
      empty(settings);
      expect(204, admin.send("DELETE", MEASURES, ""));
      List<JsonObject> reports = new ArrayList<>();
      double taken = Runs.time(() -> reports.add(recalculate()));
      report = reports.get(0);
      // The first run warms up.
      if (run > 0) {
        seconds.add(taken);
      }
    }
    tell(new Runs(seconds), report);
    again();
  }

  /** Takes every score away: for a while, impact comes from a field that nobody has filled. */
  private void empty(String settings) throws Exception {
    JsonObject without = JsonParser.parseString(settings).getAsJsonObject();
    JsonObject impact = without.getAsJsonObject("factors").getAsJsonObject("impact");
    impact.getAsJsonArray("sources").asList().removeIf(source -> !isTyped(source));
    expect(200, admin.putSettings(PROJECT, without.toString()));
    JsonObject report = recalculate();
    if (report.get("scored").getAsInt() != 0) {
      throw new IllegalStateException("Some scores are left: " + report);
    }
    expect(200, admin.putSettings(PROJECT, settings));
  }

  private static boolean isTyped(JsonElement source) {
    return source.getAsJsonObject().get("kind").getAsString().equals("number");
  }

  private void tell(Runs runs, JsonObject report) throws Exception {
    int issues = report.get("issues").getAsInt();
    JsonObject measures = admin.get(MEASURES).object();
    JsonObject calls = measures.getAsJsonObject("calls");
    long total = calls.asMap().values().stream().mapToLong(JsonElement::getAsLong).sum();
    row.accept("recalculated issues", issues + ", of which written " + written(report));
    row.accept("recalculation, median of 5", Runs.text(runs.median()));
    row.accept("recalculation, worst of 5", Runs.text(runs.worst()));
    row.accept("issues per second", number(issues / runs.median()));
    row.accept("calls of Jira's API per issue", number((double) total / issues));
    row.accept("most frequent calls", frequent(calls));
    row.accept(
        "peak of the heap (at most %d MB)".formatted(HEAP_MB),
        number(measures.get("heapPeak").getAsDouble() / (1 << 20)) + " MB");
  }

  private void again() throws Exception {
    List<JsonObject> reports = new ArrayList<>();
    double seconds = Runs.time(() -> reports.add(recalculate()));
    row.accept("a run with nothing to change", Runs.text(seconds));
    row.accept("its writes", written(reports.get(0)));
  }

  private static String frequent(JsonObject calls) {
    return calls.asMap().entrySet().stream()
        .sorted(Map.Entry.comparingByValue((a, b) -> Long.compare(b.getAsLong(), a.getAsLong())))
        .limit(6)
        .map(call -> call.getKey() + " " + call.getValue())
        .toList()
        .toString();
  }

  private JsonObject recalculate() throws Exception {
    return admin.recalculate(PROJECT);
  }

  private static String written(JsonObject report) {
    return report.getAsJsonObject("writes").get("written").getAsString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  private static void expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.toString());
    }
  }
}
