package org.riceforjira.host.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The backlog of a project, as one person reads and changes it. */
final class ReadBacklog {
  private static final String APP = "/rest/rice/1.0/";

  private final Person person;
  private final String project;

  ReadBacklog(Person person, String project) {
    this.person = person;
    this.project = APP + "projects/" + project + "/backlog";
  }

  /** A page, once the ranking is there: {@code "size=5&sort=key"}. */
  JsonObject page(String query) throws Exception {
    return Polling.until(
        () -> ok(get("?" + query)), answer -> answer.get("preparing").isJsonNull());
  }

  /** All rows that a list can have on one page. */
  JsonObject all() throws Exception {
    return page("size=200");
  }

  /** Of an answer of any kind: {@code "/cut?capacity=4"}, {@code ".csv"}. */
  Answer get(String rest) throws IOException, InterruptedException {
    return person.get(project + rest);
  }

  /** Why an issue has its rank, once that is known. */
  JsonObject why(String key, String query) throws Exception {
    return Polling.until(
        () -> ok(person.get(APP + "issues/" + key + "/why?" + query)),
        why -> !why.get("preparing").getAsBoolean());
  }

  Answer put(String what, String body) throws IOException, InterruptedException {
    return person.send("PUT", project + "/" + what, body);
  }

  /** Changes factors of one issue: {@code {"factors": {...}, "expected": {...}}}. */
  JsonObject change(String key, String factors, String expected)
      throws IOException, InterruptedException {
    String body = "{\"changes\": [{\"key\": \"%s\", \"factors\": %s, \"expected\": %s}]}";
    return result(put("factors", body.formatted(key, factors, expected)));
  }

  /** Stamps one issue as reviewed, or takes the stamp off. */
  JsonObject review(String key, boolean reviewed) throws IOException, InterruptedException {
    String body = "{\"keys\": [\"%s\"], \"reviewed\": %s}";
    return result(put("reviews", body.formatted(key, reviewed)));
  }

  /** Takes a review of this time back. */
  JsonObject takeBack(String key, String at) throws IOException, InterruptedException {
    String body = "{\"undo\": [{\"key\": \"%s\", \"at\": \"%s\"}]}";
    return result(put("reviews", body.formatted(key, at)));
  }

  /** What became of the only issue of a request. */
  static JsonObject result(Answer answer) {
    return ok(answer).getAsJsonArray("results").get(0).getAsJsonObject();
  }

  static JsonObject ok(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
    return answer.object();
  }

  static List<JsonObject> rows(JsonObject page) {
    return page.getAsJsonArray("rows").asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  /** The keys of the rows, and "gone" for each that has none any more. */
  static List<String> keys(JsonObject page) {
    return rows(page).stream()
        .map(row -> row.get("key").isJsonNull() ? "gone" : row.get("key").getAsString())
        .toList();
  }

  static Optional<JsonObject> row(JsonObject page, String key) {
    return rows(page).stream().filter(row -> row.get("key").equals(json(key))).findFirst();
  }

  static int count(JsonObject page, String name) {
    return page.getAsJsonObject("counts").get(name).getAsInt();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonElement json(String text) {
    return new JsonPrimitive(text);
  }
}
