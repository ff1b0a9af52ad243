package org.riceforjira.host.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.riceforjira.host.data.DataFolderProblem;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.FieldTypes;

/** A shop to which issues can be moved, with story points, as administrators and people use it. */
final class EventsShop implements AutoCloseable {
  static final String POINTS = "customfield_19990";
  static final String FAULTS = "/rest/host/1/faults";

  private static final String MEASURES = "/rest/host/1/measures";
  private static final int TRIES = 400;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  final Person admin;
  final Person alice;
  final Person bob;
  final Rules rules;
  private final HostProcess host;
  private final String settings;

  EventsShop(Hosts hosts) throws Exception {
    Path data = hosts.scoredShop();
    extend(data);
    host = HostProcess.start(HostOptions.on(data));
    admin = host.person("admin");
    alice = host.person("alice");
    bob = host.person("bob");
    rules = new Rules(admin);
    settings = alice.settings("SHOP").response().body();
  }

  @Override
  public void close() {
    host.close();
  }

  private static void extend(Path data) throws DataFolderProblem {
    try (Store store = Store.open(data)) {
      ProjectRow shop = store.projects().all().findFirst().orElseThrow();
      ProjectRow other =
          new ProjectRow(
              shop.id() + 9000,
              "APP",
              "Phone app",
              shop.lead(),
              shop.screenId(),
              shop.issueTypeIds(),
              shop.permissions());
      store.projects().put(other.id(), other);
      String searcher = FieldTypes.NUMBER.replace("float", "exactnumber");
      store
          .fields()
          .put(
              19990L,
              new FieldRow(19990, "Story Points", "", FieldTypes.NUMBER, searcher, Set.of()));
      ScreenRow screen = store.screens().get(shop.screenId()).orElseThrow();
      List<String> shown = new ArrayList<>(screen.fields());
      shown.add(POINTS);
      shown.add("priority");
      shown.add("security");
      shown.add(scoreField(store));
      ScreenRow extended =
          new ScreenRow(screen.id(), screen.name(), shown.stream().distinct().toList());
      store.screens().put(screen.id(), extended);
      store.commit();
    }
  }

  private static String scoreField(Store store) {
    return store
        .fields()
        .all()
        .filter(field -> field.name().equals(Rules.SCORE))
        .map(FieldRow::fieldId)
        .findFirst()
        .orElseThrow();
  }

  /** A new story in SHOP with reach 100, impact 1, confidence 100 % and effort 1. */
  String issue(String more) throws Exception {
    String fields =
        """
        {"fields": {"project": {"key": "SHOP"}, "issuetype": {"name": "Story"},
          "summary": "Keep scores right", "%s": 100, "%s": 1, "%s": 100, "%s": 1 %s}}
        """
            .formatted(id("Reach"), id("Impact"), id("Confidence"), id("Effort"), more);
    Answer answer = alice.send("POST", "/rest/api/2/issue", fields);
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.object().get("key").getAsString();
  }

  String id(String field) {
    return rules.id(field);
  }

  /** What the database holds, as Jira's REST tells it. */
  Optional<String> score(String key) throws Exception {
    return rules.stored(bob.fields(key));
  }

  /** Whether a search finds the issue by this score. */
  boolean found(String key, String score) throws Exception {
    return !bob.keys("key = %s AND %s = %s".formatted(key, rules.scoreInJql(), score)).isEmpty();
  }

  /** Waits, with a bound, until a score is stored and found. */
  void awaitScore(String key, String score) throws Exception {
    for (int tries = 0; tries < TRIES; tries++) {
      if (score(key).equals(Optional.of(score)) && found(key, score)) {
        return;
      }
      LockSupport.parkNanos(PAUSE);
    }
    throw new AssertionError(key + " scores " + score(key) + " and never " + score);
  }

  /** Lets a factor come from these sources, and puts every score right. */
  void from(String factor, String... sources) throws Exception {
    JsonObject changed = JsonParser.parseString(settings).getAsJsonObject();
    JsonArray list = new JsonArray();
    for (String source : sources) {
      list.add(JsonParser.parseString(source));
    }
    changed.getAsJsonObject("factors").getAsJsonObject(factor).add("sources", list);
    store("SHOP", changed.toString());
  }

  void store(String project, String json) throws Exception {
    Answer answer = alice.putSettings(project, json);
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
  }

  JsonObject settings() {
    return JsonParser.parseString(settings).getAsJsonObject();
  }

  void putBack() throws Exception {
    admin.send("PUT", FAULTS, "{\"readOnly\": false, \"refuseWrites\": {}, \"failReindex\": 0}");
    store("SHOP", settings);
  }

  void link(String type, String inward, String outward) throws Exception {
    String body =
        "{\"type\": {\"name\": \"%s\"}, \"inwardIssue\": {\"key\": \"%s\"}, \"outwardIssue\": {\"key\": \"%s\"}}";
    Answer answer =
        alice.send("POST", "/rest/api/2/issueLink", body.formatted(type, inward, outward));
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
  }

  void measureAfresh() throws IOException, InterruptedException {
    admin.send("DELETE", MEASURES, "");
  }

  /** How often the app called a method since the last {@link #measureAfresh}. */
  long calls(String method) throws IOException, InterruptedException {
    JsonObject calls = admin.get(MEASURES).object().getAsJsonObject("calls");
    return calls.has(method) ? calls.get(method).getAsLong() : 0;
  }

  JsonObject failures() throws IOException, InterruptedException {
    return admin.get(MEASURES).object().getAsJsonObject("failures");
  }
}
