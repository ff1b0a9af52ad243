package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A site where people have used all of the app that stores something, and what it then tells. */
final class LivedInSite {
  static final String MISSED = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  static final String REVIEWED = "SHOP-6";

  private static final String APP = "/rest/rice/1.0/";
  private static final String SHOP = APP + "projects/SHOP/";
  private static final String QUERY =
      APP + "baselines?jql=" + URLEncoder.encode("project = SHOP", StandardCharsets.UTF_8);
  private static final String PLAN = "periods=4&capacity=8";
  private static final String SETTINGS =
      """
      {"version": 2, "goals": [{"jql": "labels = conversion", "multiplier": %d, "label": "Sell"}],
       "planning": {"planFields": {"end": "duedate"}}}""";
  private static final String SUPPOSED =
      """
      {"dryRun": true, "settings": {"version": 2, "factors": {"reach": {"sources":
       [{"kind": "watchers"}]}, "effort": {"sources": [{"kind": "originalEstimate",
       "hoursPerUnit": 160}]}}}}""";

  private final HostProcess host;
  private final Person admin;
  private final Person alice;

  LivedInSite(HostProcess host) {
    this.host = host;
    this.admin = host.person("admin");
    this.alice = host.person("alice");
  }

  /**
   * Settings, runs of every kind, reviews, baselines, and an edit whose score is out of date.
   *
   * @return the run that can still be undone, which doubled the scores of a goal
   */
  long live() throws Exception {
    settings(1);
    new ReadBacklog(alice, "SHOP").all();
    String dates = "{\"preview\": false, \"parameters\": \"%s\"}".formatted(PLAN);
    ended(alice.send("POST", SHOP + "roadmap/dates", dates));
    settings(2);
    long undoable = ended(alice.start("SHOP", "{}"));
    ended(alice.start("SHOP", "{\"dryRun\": true}"));
    ended(alice.start("SHOP", SUPPOSED));
    settings(3);
    ended(alice.undo(ended(alice.start("SHOP", "{}"))));
    review();
    review();
    for (String shelf : List.of(SHOP + "baselines", QUERY)) {
      save(shelf, "Autumn");
      save(shelf, "Winter");
    }
    String repair = "{\"time\": \"04:15\", \"voteCheckMinutes\": 0}";
    assertEquals(200, admin.send("PUT", APP + "repair", repair).status());
    String reach = admin.fieldId("Reach");
    new Trouble(admin).unheard(() -> alice.setField(MISSED, reach, "900"));
    return undoable;
  }

  private void settings(int multiplier) throws Exception {
    Answer saved = alice.putSettings("SHOP", SETTINGS.formatted(multiplier));
    assertEquals(200, saved.status(), saved.toString());
  }

  private long ended(Answer started) throws Exception {
    JsonObject run = alice.ended(started);
    assertEquals("complete", run.get("state").getAsString(), run.toString());
    return run.get("id").getAsLong();
  }

  private void review() throws Exception {
    String body = "{\"keys\": [\"%s\"], \"reviewed\": true}".formatted(REVIEWED);
    Answer reviewed = alice.send("PUT", SHOP + "backlog/reviews", body);
    assertEquals(200, reviewed.status(), reviewed.toString());
  }

  private void save(String shelf, String name) throws Exception {
    String body = "{\"name\": \"%s\", \"parameters\": \"%s\"}".formatted(name, PLAN);
    Answer saved = alice.send("POST", shelf, body);
    assertEquals(201, saved.status(), saved.toString());
  }

  /** What the app tells of all that is stored, by the address of each question. */
  Map<String, JsonElement> told() throws Exception {
    List<String> questions =
        new ArrayList<>(
            List.of(
                SHOP + "settings",
                SHOP + "settings/history",
                SHOP + "settings/changes?from=1",
                SHOP + "baselines",
                QUERY,
                APP + "recalculations",
                APP + "repair",
                APP + "issues/" + REVIEWED,
                SHOP + "backlog/rows?keys=" + REVIEWED));
    String oldest =
        admin
            .get(SHOP + "baselines")
            .object()
            .getAsJsonArray("baselines")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    questions.add(SHOP + "baselines/comparison?older=%s&newer=latest&%s".formatted(oldest, PLAN));
    for (JsonElement run : runs()) {
      String one = APP + "recalculations/" + run.getAsJsonObject().get("id").getAsLong();
      questions.addAll(List.of(one, one + "/differences?limit=50", one + "/impact"));
    }
    new ReadBacklog(alice, "SHOP").all();
    Map<String, JsonElement> told = new LinkedHashMap<>();
    for (String question : questions) {
      Answer answer = admin.get(question);
      // Only one run has an impact.
      assertTrue(answer.status() == 200 || question.endsWith("/impact"), question + ": " + answer);
      told.put(question, answer.json());
    }
    return told;
  }

  private Iterable<JsonElement> runs() throws Exception {
    return admin.get(APP + "recalculations").object().getAsJsonArray("runs");
  }

  /** The scores of the project as Jira's REST tells them, by the key, in the order of a query. */
  Map<String, JsonElement> scores(String scoreField) throws Exception {
    String number = scoreField.replace("customfield_", "");
    Map<String, JsonElement> scores = new LinkedHashMap<>();
    for (JsonObject issue :
        alice.search("cf[%s] > 0 ORDER BY cf[%s] DESC, key".formatted(number, number))) {
      scores.put(issue.get("key").getAsString(), issue.getAsJsonObject("fields").get(scoreField));
    }
    assertTrue(scores.size() > 20, scores.toString());
    return scores;
  }

  /** Takes a run back. */
  void undo(long run) throws Exception {
    ended(alice.undo(run));
  }
}
