package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The next answer of the backlog knows of every change, by whatever route. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class BacklogFollowsIT {
  private EventsShop shop;
  private ReadBacklog alice;
  private ReadBacklog bob;
  private String key;

  @BeforeAll
  void open(Hosts hosts) throws Exception {
    shop = new EventsShop(hosts);
    alice = new ReadBacklog(shop.alice, "SHOP");
    bob = new ReadBacklog(shop.bob, "SHOP");
  }

  @AfterAll
  void close() {
    shop.close();
  }

  /** The ranking is made before anything changes: what follows has to be noticed. */
  @BeforeEach
  void makeTheRanking() throws Exception {
    key = shop.issue("");
    assertEquals(100, score(bob, key));
  }

  @AfterEach
  void noListenerFailed() throws Exception {
    new Trouble(shop.admin).end();
    shop.putBack();
    shop.alice.send("DELETE", "/rest/api/2/issue/" + key, "");
    assertEquals(0, shop.failures().get("listeners").getAsInt());
  }

  @Test
  void anEditThroughJirasRestOrThePanelIsInTheNextAnswer() throws Exception {
    set(key, "Reach", "5000000");
    assertEquals(key, first());

    assertEquals(200, shop.bob.factors(key, "{\"effort\": null}").status());
    assertFalse(row(bob, key).get("gaps").getAsJsonArray().isEmpty());
    assertTrue(row(bob, key).get("rank").isJsonNull());
  }

  @Test
  void aBulkEditIsInTheNextAnswer() throws Exception {
    String other = shop.issue("");
    String body =
        "{\"issues\": [\"%s\", \"%s\"], \"fields\": {\"%s\": 7}}"
            .formatted(key, other, shop.id("Reach"));
    assertEquals(204, shop.alice.send("POST", "/rest/host/1/issues/bulk-edit", body).status());

    assertEquals(7, score(bob, key));
    assertEquals(7, score(bob, other));
  }

  @Test
  void whatIsNoCandidateAnyMoreLeavesAndComesBack() throws Exception {
    JsonObject settings = shop.settings();
    settings
        .getAsJsonObject("planning")
        .add("candidates", JsonParser.parseString("{\"jql\": \"labels is EMPTY\"}"));
    shop.store("SHOP", settings.toString());
    int all = ReadBacklog.count(bob.all(), "all");

    assertEquals(204, shop.alice.setField(key, "labels", "[\"parked\"]").status());
    assertEquals(Optional.empty(), ReadBacklog.row(bob.all(), key));
    assertEquals(all - 1, ReadBacklog.count(bob.all(), "all"));

    assertEquals(204, shop.alice.setField(key, "labels", "[]").status());
    assertEquals(all, ReadBacklog.count(bob.all(), "all"));
    assertEquals(100, score(bob, key));
  }

  @Test
  void aMovedIssueIsInTheBacklogOfItsNewProject() throws Exception {
    ReadBacklog app = new ReadBacklog(shop.bob, "APP");
    int there = ReadBacklog.count(app.all(), "all");
    String list = list(bob.all());

    Answer moved =
        shop.admin.send("POST", "/rest/host/1/issues/" + key + "/move", "{\"project\": \"APP\"}");

    String now = moved.object().get("key").getAsString();
    assertEquals(Optional.empty(), ReadBacklog.row(bob.all(), key));
    assertEquals(there + 1, ReadBacklog.count(app.all(), "all"));
    assertEquals(100, score(app, now));
    assertTrue(ReadBacklog.keys(frozen(list)).contains("gone"));
    assertFalse(frozen(list).toString().contains(now), "It is none of this project's.");
  }

  @Test
  void aDeletedIssueIsGoneFromTheNextListAndKeepsItsPlaceInAnOlderOne() throws Exception {
    JsonObject before = bob.all();
    int place = ReadBacklog.keys(before).indexOf(key);

    assertEquals(204, shop.alice.send("DELETE", "/rest/api/2/issue/" + key, "").status());

    assertEquals(ReadBacklog.count(before, "all") - 1, ReadBacklog.count(bob.all(), "all"));
    JsonObject row = ReadBacklog.rows(frozen(list(before))).get(place);
    assertTrue(row.get("gone").getAsBoolean(), row.toString());
    assertTrue(row.get("summary").isJsonNull());
  }

  @Test
  void linksThatAreCountedAreInTheNextAnswer() throws Exception {
    shop.from(
        "reach",
        "{\"kind\": \"linkSum\", \"linkType\": \"Relates\", \"direction\": \"inward\", \"field\": \"%s\"}"
            .formatted(shop.id("Reach")));
    String request = shop.issue("");
    assertTrue(row(bob, key).get("score").isJsonNull(), "No links, no sum.");

    shop.link("Relates", request, key);
    assertEquals(100, score(bob, key));
    set(request, "Reach", "70");
    assertEquals(70, score(bob, key));
    assertEquals(204, shop.alice.send("DELETE", "/rest/api/2/issue/" + request, "").status());
    assertTrue(row(bob, key).get("score").isJsonNull());
  }

  @Test
  void anIssueThatBecomesHiddenLeavesThoseWhoDoNotSeeItAny() throws Exception {
    JsonObject before = bob.all();

    assertEquals(204, shop.alice.setField(key, "security", "{\"name\": \"Management\"}").status());
    assertFalse(bob.all().toString().contains('"' + key + '"'));
    assertEquals(ReadBacklog.count(before, "all") - 1, ReadBacklog.count(bob.all(), "all"));
    assertFalse(frozen(list(before)).toString().contains('"' + key + '"'));
    assertTrue(ReadBacklog.keys(frozen(list(before))).contains("gone"));
    assertEquals(100, score(alice, key));

    assertEquals(204, shop.alice.setField(key, "security", "null").status());
    assertEquals(100, score(bob, key));
  }

  @Test
  void goalsAreMatchedForIssuesThatWhoLooksMayNotSee() throws Exception {
    JsonObject settings = shop.settings();
    JsonArray goals = new JsonArray();
    goals.add(
        JsonParser.parseString(
            "{\"label\": \"Night\", \"jql\": \"summary ~ night\", \"multiplier\": 3}"));
    settings.add("goals", goals);
    shop.store("SHOP", settings.toString());
    bob.all();
    assertEquals(204, shop.alice.setField("SHOP-40", "summary", "\"Pay by night\"").status());
    assertEquals(204, shop.alice.setField(key, "summary", "\"Order by night\"").status());

    assertEquals(300, score(bob, key));
    assertEquals(17000.01, score(alice, "SHOP-40"), 0.02);
    assertEquals(300, bob.why(key, "").getAsJsonObject("score").get("value").getAsDouble());
    assertEquals(
        List.of(key), shop.bob.keys("issue in riceTop(\"SHOP\", 1000) AND summary ~ night"));
  }

  @Test
  void whatAnotherNodeChangesIsThereOnceItTellsSo() throws Exception {
    String doomed = shop.issue("");
    assertEquals(100, score(bob, doomed));
    new Trouble(shop.admin)
        .unheard(
            () -> {
              set(key, "Reach", "8000000");
              shop.alice.send("DELETE", "/rest/api/2/issue/" + doomed, "");
            });
    assertFalse(first().equals(key), "Nobody told this node.");

    assertEquals(204, shop.admin.send("DELETE", "/rest/host/1/caches", "").status());

    assertEquals(key, first());
    Polling.until(bob::all, page -> ReadBacklog.row(page, doomed).isEmpty());
  }

  @Test
  void aListStandsStillWhileItsNumbersAreThoseOfNow() throws Exception {
    JsonObject before = bob.all();
    JsonObject rowBefore = ReadBacklog.row(before, key).orElseThrow();
    set(key, "Reach", "7000000");

    JsonObject still = frozen(list(before));
    JsonObject row = ReadBacklog.row(still, key).orElseThrow();
    assertEquals(ReadBacklog.keys(before), ReadBacklog.keys(still));
    assertEquals(rowBefore.get("rank"), row.get("rank"));
    assertEquals(rowBefore.get("total"), row.get("total"));
    assertEquals(7000000, score(row).orElseThrow());
    assertFalse(still.getAsJsonObject("list").get("current").getAsBoolean());
    assertTrue(bob.all().getAsJsonObject("list").get("current").getAsBoolean());
    assertEquals(key, first());
  }

  @Test
  void aChangeIsTakenBackUnlessSomebodyElseHasChangedItSince() throws Exception {
    JsonObject saved = bob.change(key, "{\"reach\": 300, \"impact\": null}", "{}");
    String before = saved.getAsJsonObject("before").toString();
    assertEquals("{\"reach\":100.0,\"impact\":1.0}", before);

    JsonObject back = bob.change(key, before, "{\"reach\": 300, \"impact\": null}");
    assertEquals("saved", back.get("outcome").getAsString(), back.toString());
    assertEquals(100, score(bob, key));

    bob.change(key, "{\"reach\": 300}", "{}");
    set(key, "Reach", "400");
    JsonObject late = bob.change(key, "{\"reach\": 100}", "{\"reach\": 300}");
    assertEquals("conflict", late.get("outcome").getAsString(), late.toString());
    assertEquals("{\"reach\":400.0}", late.getAsJsonObject("current").toString());
    assertEquals(400, score(bob, key));
  }

  /** The score in the row of a new list, by which the issue has to be ranked, too. */
  private static double score(ReadBacklog backlog, String issue) throws Exception {
    JsonObject page = backlog.all();
    JsonObject row = ReadBacklog.row(page, issue).orElseThrow();
    double score = score(row).orElseThrow();
    long better =
        ReadBacklog.rows(page).stream().filter(other -> score(other).orElse(-1) > score).count();
    assertEquals(better + 1, row.getAsJsonObject("rank").get("position").getAsLong(), "rank");
    return score;
  }

  private static OptionalDouble score(JsonObject row) {
    return row.get("score").isJsonNull()
        ? OptionalDouble.empty()
        : OptionalDouble.of(row.getAsJsonObject("score").get("value").getAsDouble());
  }

  private static JsonObject row(ReadBacklog backlog, String issue) throws Exception {
    JsonObject page = backlog.all();
    return ReadBacklog.row(page, issue).orElseThrow(() -> new AssertionError(page.toString()));
  }

  private String first() throws Exception {
    return ReadBacklog.keys(bob.page("size=1")).get(0);
  }

  private JsonObject frozen(String list) throws Exception {
    JsonObject page = bob.page("size=200&list=" + list);
    assertEquals(list, list(page));
    return page;
  }

  private static String list(JsonObject page) {
    return page.getAsJsonObject("list").get("id").getAsString();
  }

  private void set(String issue, String field, String value) throws Exception {
    Answer answer = shop.alice.setField(issue, shop.id(field), value);
    assertEquals(204, answer.status(), answer.toString());
  }
}
