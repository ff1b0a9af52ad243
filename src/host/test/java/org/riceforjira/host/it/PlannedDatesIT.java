package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Planned dates and versions over the packaged app, from the mapping to the undo. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class PlannedDatesIT {
  private static final String DATES = "/rest/rice/1.0/projects/SHOP/roadmap/dates";
  private static final String PLAN = "periodKind=quarter&periods=6&capacity=8&lanes=none";

  private HostProcess host;
  private Person admin;
  private Person bob;
  private String startField;

  @BeforeAll
  void aShopWithAFieldForStarts(Hosts hosts) throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()));
    admin = host.person("admin");
    bob = host.person("bob");
    startField =
        created(
                "/rest/api/2/field",
                """
                {"name": "Target start",
                 "type": "com.atlassian.jira.plugin.system.customfieldtypes:datepicker",
                 "searcherKey": "com.atlassian.jira.plugin.system.customfieldtypes:daterange"}
                """)
            .get("id")
            .getAsString();
    created(
        "/rest/api/2/version",
        """
        {"project": "SHOP", "name": "Some day", "releaseDate": "2099-12-31"}
        """);
  }

  @AfterAll
  void close() {
    host.close();
  }

  @BeforeEach
  void dueDatesAreChosen() throws Exception {
    map("\"%s\"".formatted(startField), "\"duedate\"", "\"fixVersions\"");
    Polling.until(() -> preview(admin), answer -> answer.status() != 409);
  }

  @Test
  void whileNothingIsMappedTheAnswerSaysWhereToMapIt() throws Exception {
    map("null", "null", "null");

    Answer refused = preview(admin);

    assertEquals(409, refused.status(), refused.toString());
    assertTrue(
        refused.messages().get(0).contains("They are in the project settings, on the page"),
        refused.toString());
  }

  @Test
  void aFieldOfAnotherTypeIsRefusedBySettings() throws Exception {
    Answer refused = putMapping("\"%s\"".formatted(admin.fieldId("Reach")), "null", "null");

    assertEquals(400, refused.status(), refused.toString());
    assertEquals(List.of("$.planning.planFields.start"), List.copyOf(refused.errors().keySet()));
  }

  @Test
  void whoMayEditIssuesMayAsk() throws Exception {
    Map<String, Integer> statuses = new TreeMap<>();
    for (String name : List.of("admin", "alice", "bob", "viewer", "mallory")) {
      statuses.put(name, preview(host.person(name)).status());
    }
    assertEquals(
        Map.of("admin", 200, "alice", 200, "bob", 200, "viewer", 403, "mallory", 404), statuses);
    assertEquals(401, preview(host.anonymous()).status());
  }

  @Test
  void aPageOfAnotherSiteCannotWriteDates() throws Exception {
    Answer refused =
        admin.send(
            admin
                .request("POST", DATES, body(false))
                .header("Origin", "https://elsewhere.example"));

    assertEquals(403, refused.status(), refused.toString());
  }

  @Test
  void wrongParametersAreToldByTheirNames() throws Exception {
    Answer refused = admin.send("POST", DATES, "{\"parameters\": \"periods=0\"}");

    assertEquals(400, refused.status(), refused.toString());
    assertEquals(List.of("periods"), List.copyOf(refused.errors().keySet()));
  }

  @Test
  void whatThePreviewTellsIsWrittenFoundByJqlAndTakenBack() throws Exception {
    JsonObject told = preview(admin).object();
    Map<String, JsonElement> before = due();
    assertTrue(told.get("changed").getAsInt() > 3, told.toString());
    assertEquals(before, due());

    JsonObject run = admin.ended(apply(admin));

    assertEquals("dates", run.get("kind").getAsString());
    assertEquals("complete", run.get("state").getAsString(), run.toString());
    assertEquals(told.get("changed"), run.get("differences"), run.toString());
    for (JsonObject issue : objects(told, "issues")) {
      asTold(issue);
    }
    assertEquals(0, preview(admin).object().get("changed").getAsInt());
    JsonObject undo = admin.ended(admin.undo(run.get("id").getAsLong()));
    assertEquals("undo", undo.get("kind").getAsString());
    assertEquals(told.get("changed"), writes(undo, "written"), undo.toString());
    assertEquals(before, due());
  }

  @Test
  void aDateThatWasChangedSinceStaysAndIsTold() throws Exception {
    JsonObject run = admin.ended(apply(admin));
    String key = differences(run).get(0).get("key").getAsString();
    JsonElement planned = admin.fields(key).get("duedate");
    admin.setField(key, "duedate", "\"2031-01-01\"");

    JsonObject undo = admin.ended(admin.undo(run.get("id").getAsLong()));

    assertEquals("2031-01-01", admin.fields(key).get("duedate").getAsString());
    assertTrue(
        undo.getAsJsonObject("report").get("refusedScores").toString().contains(key),
        undo.toString());
    assertFalse(planned.isJsonNull());
    admin.setField(key, "duedate", "null");
  }

  @Test
  void whoWritesDatesSeesTheRunButOnlyTheIssuesThatTheySee() throws Exception {
    JsonObject run = bob.ended(apply(bob));
    long id = run.get("id").getAsLong();

    assertEquals(404, host.person("viewer").run(id).status());
    assertEquals(200, admin.run(id).status());
    assertFalse(differences(run).isEmpty());
    assertEquals(202, bob.undo(id).status());
    Polling.until(
        () -> admin.run(id + 1).object(),
        undo -> undo.get("state").getAsString().equals("complete"));
  }

  private void asTold(JsonObject told) throws Exception {
    String key = told.get("key").getAsString();
    JsonObject fields = admin.fields(key);
    for (JsonObject change : objects(told, "changes")) {
      JsonElement after = change.get("after");
      switch (change.get("field").getAsString()) {
        case "Due date" -> {
          assertEquals(after, fields.get("duedate"), key);
          String jql =
              "key = %1$s AND due >= %2$s AND due <= %2$s".formatted(key, after.getAsString());
          assertEquals(1, admin.search(jql).size(), jql);
        }
        case "Target start" -> assertEquals(after, fields.get(startField), key);
        default ->
            assertTrue(
                objects(fields, "fixVersions").stream()
                    .map(version -> version.get("name").getAsString())
                    .allMatch(after.getAsString()::contains),
                key);
      }
    }
  }

  private Map<String, JsonElement> due() throws Exception {
    Map<String, JsonElement> due = new TreeMap<>();
    for (JsonObject issue : admin.search("project = SHOP")) {
      JsonElement date = issue.getAsJsonObject("fields").get("duedate");
      due.put(issue.get("key").getAsString(), date == null ? JsonNull.INSTANCE : date);
    }
    return due;
  }

  private List<JsonObject> differences(JsonObject run) throws Exception {
    String path = "/rest/rice/1.0/recalculations/" + run.get("id").getAsLong() + "/differences";
    return objects(admin.get(path).object(), "differences");
  }

  private static JsonElement writes(JsonObject run, String what) {
    return run.getAsJsonObject("report").getAsJsonObject("writes").get(what);
  }

  private static List<JsonObject> objects(JsonObject parent, String name) {
    List<JsonObject> objects = new ArrayList<>();
    parent.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
    return objects;
  }

  private Answer preview(Person person) throws Exception {
    return person.send("POST", DATES, body(true));
  }

  private Answer apply(Person person) throws Exception {
    return person.send("POST", DATES, body(false));
  }

  private static String body(boolean preview) {
    return "{\"preview\": %s, \"parameters\": \"%s\"}".formatted(preview, PLAN);
  }

  private void map(String start, String end, String version) throws Exception {
    Answer mapped = putMapping(start, end, version);
    assertEquals(200, mapped.status(), mapped.toString());
  }

  private Answer putMapping(String start, String end, String version) throws Exception {
    String fields = "{\"start\": %s, \"end\": %s, \"version\": %s}".formatted(start, end, version);
    return admin.putSettings("SHOP", "{\"planning\": {\"planFields\": %s}}".formatted(fields));
  }

  private JsonObject created(String path, String json) throws Exception {
    Answer answer = admin.send("POST", path, json);
    assertEquals(201, answer.status(), answer.toString());
    return answer.object();
  }
}
