package org.riceforjira.host.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.riceforjira.host.pages.Visitor;

/** Somebody who speaks to a host over HTTP: to Jira's REST and to the app's. */
public final class Person {
  private static final String APP = "/rest/rice/1.0/";
  private static final Set<String> UNDER_WAY = Set.of("waiting", "running");

  private final Visitor visitor;

  private Person(Visitor visitor) {
    this.visitor = visitor;
  }

  public static Person named(String name, URI base) {
    return new Person(Visitor.as(name, base));
  }

  static Person anonymous(URI base) {
    return new Person(Visitor.anonymous(base));
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return new Answer(visitor.get(path));
  }

  /** JSON with the header that the app asks of those who write. */
  public Answer send(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(request(method, path, body).header("X-Atlassian-Token", "no-check"));
  }

  /** A request with JSON in it, to be completed. */
  HttpRequest.Builder request(String method, String path, String body) {
    return visitor
        .request(path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
  }

  /** A request of any kind, to be completed. */
  HttpRequest.Builder request(String path) {
    return visitor.request(path);
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(visitor.send(request));
  }

  /** The app's view of an issue, as the panel gets it. */
  public Answer card(String key) throws IOException, InterruptedException {
    return get(APP + "issues/" + key);
  }

  /** Sets factors through the app. */
  public Answer factors(String key, String json) throws IOException, InterruptedException {
    return send("PUT", APP + "issues/" + key + "/factors", json);
  }

  /** Recalculates a project, waits for the end, and answers the report, however it ended. */
  public JsonObject recalculate(String project) throws Exception {
    return ended(start(project, "{}")).getAsJsonObject("report");
  }

  /** Asks for a run over a project: {@code {"dryRun": true, "jql": "..."}}, both optional. */
  public Answer start(String project, String json) throws IOException, InterruptedException {
    return send("POST", APP + "projects/" + project + "/recalculations", json);
  }

  /** How a run is doing. */
  public Answer run(long id) throws IOException, InterruptedException {
    return get(APP + "recalculations/" + id);
  }

  /** Tells a run to stop. */
  Answer cancel(long id) throws IOException, InterruptedException {
    return send("DELETE", APP + "recalculations/" + id, "");
  }

  /** Asks for a run that takes another one back. */
  Answer undo(long id) throws IOException, InterruptedException {
    return send("POST", APP + "recalculations/" + id + "/undo", "{}");
  }

  /** The run that an answer of 202 told of, once it has ended. */
  public JsonObject ended(Answer started) throws Exception {
    long id = id(started);
    return Polling.until(
        () -> run(id).object(), run -> !UNDER_WAY.contains(run.get("state").getAsString()));
  }

  /** The id of the run that an answer of 202 tells of. */
  static long id(Answer started) {
    if (started.status() != 202) {
      throw new AssertionError("No run was started: " + started);
    }
    return started.object().get("id").getAsLong();
  }

  public Answer settings(String project) throws IOException, InterruptedException {
    return get(settingsOf(project));
  }

  public Answer putSettings(String project, String json) throws IOException, InterruptedException {
    return send("PUT", settingsOf(project), json);
  }

  static String settingsOf(String project) {
    return APP + "projects/" + project + "/settings";
  }

  /** An issue's fields as Jira's own REST tells them. */
  public JsonObject fields(String key) throws IOException, InterruptedException {
    return get("/rest/api/2/issue/" + key).object().getAsJsonObject("fields");
  }

  /** Sets one field through Jira's own REST; the value is JSON. */
  public Answer setField(String key, String fieldId, String value)
      throws IOException, InterruptedException {
    String body = "{\"fields\": {\"%s\": %s}}".formatted(fieldId, value);
    return send("PUT", "/rest/api/2/issue/" + key, body);
  }

  /** The issues that a query finds, up to 1000, in its order. */
  public List<JsonObject> search(String jql) throws IOException, InterruptedException {
    String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
    Answer answer = get("/rest/api/2/search?maxResults=1000&jql=" + query);
    return answer.object().getAsJsonArray("issues").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The keys that a query finds, in its order. */
  public List<String> keys(String jql) throws IOException, InterruptedException {
    return search(jql).stream().map(issue -> issue.get("key").getAsString()).toList();
  }

  /** The id of a field by its name. */
  public String fieldId(String name) throws IOException, InterruptedException {
    return get("/rest/api/2/field").json().getAsJsonArray().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(field -> field.get("name").getAsString().equals(name))
        .map(field -> field.get("id").getAsString())
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no field " + name));
  }
}
