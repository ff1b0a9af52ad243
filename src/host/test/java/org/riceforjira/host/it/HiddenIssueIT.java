package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SHOP-40 is for the management alone: nobody else learns of it, by whichever call. */
@ExtendWith(RunningHost.class)
class HiddenIssueIT {
  private static final String HIDDEN = "SHOP-40";
  private static final String SUMMARY = "Compare offers of payment providers";
  private static final double EFFORT = 0.75;
  private static final String BEHIND_IT = "SHOP-20";
  private static final String GRANTS = "/rest/host/1/projects/SHOP/permissions";

  private final HostProcess host;
  private final Person admin;
  private final String grants;
  private final ReadBacklog whole;

  HiddenIssueIT(HostProcess host) throws Exception {
    this.host = host;
    this.admin = host.person("admin");
    this.grants = admin.get(GRANTS).response().body();
    this.whole = new ReadBacklog(host.person("alice"), "SHOP");
  }

  /** So that mallory and who is not signed in see the project at all. */
  @BeforeEach
  void open() throws Exception {
    String open = "{\"BROWSE_PROJECTS\": [\"anyone\"]}";
    assertEquals(200, admin.send("PUT", GRANTS, open).status());
  }

  @AfterEach
  void putBack() throws Exception {
    assertEquals(200, admin.send("PUT", GRANTS, grants).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob", "viewer", "mallory", "anonymous"})
  void itIsInNoRowCountRankOrSum(String name) throws Exception {
    JsonObject all = whole.page("size=200&capacity=1000");
    JsonObject seen = backlog(name).page("size=200&capacity=1000");

    assertTrue(ReadBacklog.keys(all).contains(HIDDEN), "Else nothing is tested.");
    assertNotTold(seen.toString());
    for (String count : List.of("all", "matching", "scored")) {
      assertEquals(ReadBacklog.count(all, count) - 1, ReadBacklog.count(seen, count), count);
    }
    assertEquals(ReadBacklog.count(all, "unscored"), ReadBacklog.count(seen, "unscored"));
    assertEquals(used(all) - EFFORT, used(seen), 1e-9);
    List<JsonObject> rows = ReadBacklog.rows(seen);
    for (int i = 0; i < ReadBacklog.count(seen, "scored"); i++) {
      JsonObject rank = rows.get(i).getAsJsonObject("rank");
      boolean tied = rank.get("tied").getAsBoolean();
      assertTrue(tied || rank.get("position").getAsInt() == i + 1, rows.get(i).toString());
      assertEquals(ReadBacklog.count(seen, "scored"), rank.get("of").getAsInt());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob", "viewer", "mallory", "anonymous"})
  void noPlanAndNoSpreadsheetHasIt(String name) throws Exception {
    for (String rest : List.of("/cut?capacity=1000", "/cut?capacity=11&policy=fill", ".csv")) {
      Answer answer = backlog(name).get(rest);
      assertEquals(200, answer.status(), answer.toString());
      assertNotTold(answer.response().body());
    }
    assertTold(whole.get("/cut?capacity=1000"));
    assertTold(whole.get(".csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob", "viewer", "mallory", "anonymous"})
  void noExplanationOfAnotherIssueNamesIt(String name) throws Exception {
    ReadBacklog backlog = backlog(name);
    for (String key : ReadBacklog.keys(backlog.all())) {
      assertNotTold(backlog.why(key, "capacity=11").toString());
    }
    assertTrue(whole.why(BEHIND_IT, "").getAsJsonObject("flips").toString().contains(HIDDEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob", "viewer", "mallory", "anonymous"})
  void theListOfSomebodyWhoSeesItIsNotServed(String name) throws Exception {
    String id = id(whole.all());

    JsonObject page = backlog(name).page("size=200&list=" + id);
    JsonObject rows = ReadBacklog.ok(backlog(name).get("/rows?keys=SHOP-40,SHOP-1&list=" + id));
    Answer plan = backlog(name).get("/cut?capacity=1000&list=" + id);

    assertFalse(id.equals(id(page)), "It is somebody else's.");
    assertNotTold(page.toString());
    assertEquals(List.of("SHOP-1"), ReadBacklog.keys(rows));
    assertTrue(ReadBacklog.rows(rows).get(0).get("index").isJsonNull(), rows.toString());
    assertNotTold(plan.response().body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob", "viewer", "mallory", "anonymous"})
  void askingForItIsAnsweredLikeAskingForWhatThereIsNot(String name) throws Exception {
    for (String asked :
        List.of(
            "?epic=%s",
            "?jql=key%%3D%s",
            "?text=%s",
            "?at=%s&size=1",
            "/comparison?left=%s&right=SHOP-1",
            "/comparison?left=SHOP-1&right=%s")) {
      Answer hidden = backlog(name).get(asked.formatted(HIDDEN));
      Answer missing = backlog(name).get(asked.formatted("SHOP-99"));
      assertEquals(withoutList(missing).replace("SHOP-99", HIDDEN), withoutList(hidden), asked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob", "viewer", "mallory", "anonymous"})
  void aChangeOfItIsRefusedLikeOneOfWhatThereIsNot(String name) throws Exception {
    JsonObject before = admin.fields(HIDDEN);
    for (String expected : List.of("{}", "{\"effort\": 0.75}", "{\"effort\": 3}")) {
      JsonObject hidden = backlog(name).change(HIDDEN, "{\"effort\": 9}", expected);
      JsonObject missing = backlog(name).change("SHOP-99", "{\"effort\": 9}", expected);
      assertEquals(missing.toString().replace("SHOP-99", HIDDEN), hidden.toString());
    }
    assertEquals(
        backlog(name).review("SHOP-99", true).toString().replace("SHOP-99", HIDDEN),
        backlog(name).review(HIDDEN, true).toString());
    assertEquals(before, admin.fields(HIDDEN));
  }

  @Test
  void aPreviewOfOtherCandidatesDoesNotTellWhatIsWrittenInIt() throws Exception {
    String administers = "{\"ADMINISTER_PROJECTS\": [\"user:alice\", \"user:bob\"]}";
    assertEquals(200, admin.send("PUT", GRANTS, administers).status());

    assertEquals(impact("bob", "acquisition"), impact("bob", "providers"));
    assertNotEquals(impact("alice", "acquisition"), impact("alice", "providers"));
  }

  /** What it would change if issues with this word were the candidates. */
  private String impact(String name, String word) throws Exception {
    Person person = host.person(name);
    Answer started =
        person.start(
            "SHOP",
            "{\"dryRun\": true, \"settings\": {\"planning\": {\"candidates\":"
                + " {\"jql\": \"summary ~ %s\"}}}}".formatted(word));
    JsonObject report = person.ended(started).getAsJsonObject("report");
    Answer impact = person.get("/rest/rice/1.0/recalculations/" + Person.id(started) + "/impact");
    assertEquals(200, impact.status(), impact.toString());
    return impact.response().body() + report;
  }

  private static void assertNotTold(String answer) {
    assertFalse(answer.contains(HIDDEN) || answer.contains(SUMMARY), answer);
  }

  private static void assertTold(Answer answer) {
    assertTrue(answer.response().body().contains(HIDDEN), "Else nothing is tested.");
  }

  /** The answer but for what differs each time. */
  private static String withoutList(Answer answer) {
    if (answer.status() != 200) {
      return answer.toString();
    }
    JsonObject json = answer.object();
    json.remove("list");
    return json.toString();
  }

  private static double used(JsonObject page) {
    return page.getAsJsonObject("cut").get("used").getAsDouble();
  }

  private static String id(JsonObject page) {
    return page.getAsJsonObject("list").get("id").getAsString();
  }

  private ReadBacklog backlog(String name) {
    Person person = name.equals("anonymous") ? host.anonymous() : host.person(name);
    return new ReadBacklog(person, "SHOP");
  }
}
