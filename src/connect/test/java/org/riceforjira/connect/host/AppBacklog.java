package org.riceforjira.connect.host;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Polling;

/**
 * A project as the app has scored and ranked it.
 *
 * @param scores as they are stored, by key; issues without one are absent
 * @param places of every issue, in order
 */
record AppBacklog(Map<String, Double> scores, List<Place> places) {
  private static final int PAGE = 200;
  private static final int MOST_FOUND = 1000;

  /** Lets the app score by {@link RealRules}, and reads everything. */
  static AppBacklog scored(Person admin, String project) throws Exception {
    Map<String, String> fields = new HashMap<>();
    for (JsonElement field : admin.get("/rest/api/2/field").json().getAsJsonArray()) {
      JsonObject one = field.getAsJsonObject();
      fields.put(one.get("name").getAsString(), one.get("id").getAsString());
    }
    Answer put = admin.putSettings(project, RealRules.json(fields));
    if (put.status() != 200) {
      throw new AssertionError(put.toString());
    }
    admin.recalculate(project);
    return new AppBacklog(scores(admin, project, fields.get("RICE Score")), places(admin, project));
  }

  private static Map<String, Double> scores(Person admin, String project, String field)
      throws Exception {
    Map<String, Double> scores = new TreeMap<>();
    String behind = "";
    List<JsonObject> page;
    do {
      page = admin.search("project = %s%s ORDER BY key".formatted(project, behind));
      for (JsonObject issue : page) {
        String key = issue.get("key").getAsString();
        JsonElement score = issue.getAsJsonObject("fields").get(field);
        if (!score.isJsonNull()) {
          scores.put(key, score.getAsDouble());
        }
        behind = " AND key > " + key;
      }
    } while (page.size() == MOST_FOUND);
    return scores;
  }

  private static List<Place> places(Person admin, String project) throws Exception {
    List<Place> places = new ArrayList<>();
    List<JsonElement> rows;
    do {
      rows = page(admin, project, places.size()).getAsJsonArray("rows").asList();
      rows.forEach(row -> places.add(place(row.getAsJsonObject())));
    } while (rows.size() == PAGE);
    return places;
  }

  private static JsonObject page(Person admin, String project, int start) throws Exception {
    String path =
        "/rest/rice/1.0/projects/%s/backlog?start=%d&size=%d".formatted(project, start, PAGE);
    return Polling.until(
        () -> admin.get(path).object(), answer -> answer.get("preparing").isJsonNull());
  }

  private static Place place(JsonObject row) {
    String key = row.get("key").getAsString();
    if (!(row.get("rank") instanceof JsonObject rank)) {
      return Place.none(key);
    }
    JsonObject interval = row.getAsJsonObject("interval");
    return new Place(
        key,
        rank.get("position").getAsInt(),
        rank.get("tied").getAsBoolean(),
        interval.get("low").getAsInt(),
        interval.get("high").getAsInt());
  }
}
