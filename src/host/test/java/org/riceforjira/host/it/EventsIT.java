package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scores stay right whatever people do to issues, by whatever route. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class EventsIT {
  private static final String REINDEX = "IssueIndexingService.reIndexIssueObjects";
  private static final String UPDATE = "IssueManager.updateIssue";

  private EventsShop shop;

  @BeforeAll
  void open(Hosts hosts) throws Exception {
    shop = new EventsShop(hosts);
  }

  @AfterAll
  void close() {
    shop.close();
  }

  @AfterEach
  void noListenerFailed() throws Exception {
    shop.putBack();
    assertEquals(0, shop.failures().get("listeners").getAsInt());
  }

  @Test
  void aFactorEditedThroughJirasRestGivesItsScoreAtOnce() throws Exception {
    String key = shop.issue("");
    shop.measureAfresh();

    set(key, "Reach", "450");

    assertEquals(Optional.of("450"), shop.score(key));
    assertTrue(shop.found(key, "450"));
    assertEquals(1, shop.calls(REINDEX));
    assertEquals(0, shop.calls(UPDATE), "It was written quietly.");
  }

  @Test
  void anEmptiedFactorEmptiesTheScore() throws Exception {
    String key = shop.issue("");
    set(key, "Effort", "null");
    assertEquals(Optional.empty(), shop.score(key));
  }

  @Test
  void aScoreEditedByHandIsCorrected() throws Exception {
    String key = shop.issue("");
    set(key, Rules.SCORE, "99999");
    assertEquals(Optional.of("100"), shop.score(key));
    assertTrue(shop.found(key, "100"));
  }

  @Test
  void anUnrelatedEditCostsNoWriteAndNoReindex() throws Exception {
    String key = shop.issue("");
    shop.measureAfresh();

    assertEquals(204, shop.alice.setField(key, "summary", "\"Another\"").status());

    assertEquals(0, shop.calls(REINDEX));
    assertEquals(0, shop.calls(UPDATE));
    assertEquals(0, shop.calls("IssueManager.getIssueObject"));
  }

  @Test
  void aNewIssueHasItsScore() throws Exception {
    String key = shop.issue("");
    assertEquals(Optional.of("100"), shop.score(key));
    assertTrue(shop.found(key, "100"));
  }

  @Test
  void aMovedIssueIsScoredByTheRulesOfItsNewProject() throws Exception {
    JsonObject app = shop.settings();
    sources(app, "effort", "{\"kind\": \"constant\", \"value\": 4}");
    shop.store("APP", app.toString());
    String key = shop.issue("");

    Answer moved =
        shop.admin.send("POST", "/rest/host/1/issues/" + key + "/move", "{\"project\": \"APP\"}");

    assertEquals(200, moved.status(), moved.toString());
    String now = moved.object().get("key").getAsString();
    assertTrue(now.startsWith("APP-"), now);
    assertEquals(Optional.of("25"), shop.score(now));
    assertTrue(shop.found(now, "25"));
    assertEquals(Optional.of("25"), shop.score(key), "It is still found by its old key.");
  }

  @Test
  void linksThatAreCountedChangeTheScoreWhenTheyComeAndGo() throws Exception {
    shop.from(
        "reach", "{\"kind\": \"linkCount\", \"linkType\": \"Relates\", \"direction\": \"inward\"}");
    String wish = shop.issue("");
    List<String> requests = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      requests.add(shop.issue(""));
      shop.link("Relates", requests.get(number - 1), wish);
      shop.awaitScore(wish, Integer.toString(number));
    }

    String link =
        shop.bob
            .fields(requests.get(0))
            .getAsJsonArray("issuelinks")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    assertEquals(204, delete("issueLink/" + link).status());
    shop.awaitScore(wish, "2");

    assertEquals(204, delete("issue/" + requests.get(1)).status());
    shop.awaitScore(wish, "1");
  }

  @Test
  void aFieldThatLinkedIssuesSumUpMovesTheirScore() throws Exception {
    shop.from(
        "reach",
        "{\"kind\": \"linkSum\", \"linkType\": \"Relates\", \"direction\": \"inward\", \"field\": \"%s\"}"
            .formatted(shop.id("Reach")));
    String wish = shop.issue("");
    String request = shop.issue("");
    shop.link("Relates", request, wish);
    shop.awaitScore(wish, "100");

    set(request, "Reach", "70");
    shop.awaitScore(wish, "70");
  }

  @Test
  void aWatcherCountsAtOnce() throws Exception {
    shop.from("reach", "{\"kind\": \"watchers\"}");
    String key = shop.issue("");
    assertEquals(204, shop.bob.send("POST", "/rest/api/2/issue/" + key + "/watchers", "").status());
    assertEquals(Optional.of("1"), shop.score(key));
    assertEquals(204, delete("issue/" + key + "/watchers?username=bob").status());
    assertEquals(Optional.of("0"), shop.score(key));
  }

  @Test
  void aVoteOfWhichJiraTellsNobodyCountsOnceSomebodyLooks() throws Exception {
    shop.from("reach", "{\"kind\": \"votes\"}");
    String key = shop.issue("");
    assertEquals(204, shop.bob.send("POST", "/rest/api/2/issue/" + key + "/votes", "").status());
    assertEquals(Optional.of("0"), shop.score(key), "No event tells of a vote.");

    assertEquals(200, shop.bob.card(key).status());
    shop.awaitScore(key, "1");
  }

  @Test
  void aCommentCountsWhereItsAuthorsDo() throws Exception {
    shop.from("reach", "{\"kind\": \"commentAuthors\"}");
    String key = shop.issue("");
    Answer answer =
        shop.bob.send("POST", "/rest/api/2/issue/" + key + "/comment", "{\"body\": \"Please\"}");
    assertEquals(201, answer.status());
    assertEquals(Optional.of("1"), shop.score(key));
  }

  @Test
  void aPriorityCountsWhereItIsASource() throws Exception {
    shop.from("impact", "{\"kind\": \"priority\", \"values\": {\"High\": 2, \"Low\": 0.5}}");
    String key = shop.issue(", \"priority\": {\"name\": \"Low\"}");
    assertEquals(Optional.of("50"), shop.score(key));
    assertEquals(204, shop.alice.setField(key, "priority", "{\"name\": \"High\"}").status());
    assertEquals(Optional.of("200"), shop.score(key));
  }

  @Test
  void storyPointsCountWhereTheyAreASource() throws Exception {
    shop.from(
        "effort",
        "{\"kind\": \"storyPoints\", \"field\": \"%s\", \"pointsPerUnit\": 10}"
            .formatted(EventsShop.POINTS));
    String key = shop.issue("");
    assertEquals(Optional.empty(), shop.score(key));
    assertEquals(204, shop.alice.setField(key, EventsShop.POINTS, "40").status());
    assertEquals(Optional.of("25"), shop.score(key));
  }

  @Test
  void anyEditCountsWhereGoalsLookAtIt() throws Exception {
    JsonObject goals = shop.settings();
    JsonObject goal = new JsonObject();
    goal.addProperty("label", "Night");
    goal.addProperty("jql", "summary ~ night");
    goal.addProperty("multiplier", 3);
    JsonArray all = new JsonArray();
    all.add(goal);
    goals.add("goals", all);
    shop.store("SHOP", goals.toString());
    String key = shop.issue("");
    assertEquals(Optional.of("100"), shop.score(key));

    assertEquals(204, shop.alice.setField(key, "summary", "\"Order by night\"").status());
    assertEquals(Optional.of("300"), shop.score(key));
    assertTrue(shop.found(key, "300"));
  }

  @Test
  void aBulkEditIsMadeGoodInTheBackgroundInBatches() throws Exception {
    List<String> keys = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      keys.add(shop.issue(""));
    }
    shop.measureAfresh();
    String named = keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(","));
    String body = "{\"issues\": [%s], \"fields\": {\"%s\": 7}}".formatted(named, shop.id("Reach"));

    assertEquals(204, shop.alice.send("POST", "/rest/host/1/issues/bulk-edit", body).status());

    for (String key : keys) {
      shop.awaitScore(key, "7");
    }
    assertEquals(0, shop.calls(UPDATE));
    assertTrue(shop.calls(REINDEX) <= keys.size(), "" + shop.calls(REINDEX));
  }

  @Test
  void anEditInThePanelIsOneUpdateAndNothingElse() throws Exception {
    String key = shop.issue("");
    shop.measureAfresh();

    assertEquals(200, shop.bob.factors(key, "{\"reach\": 450}").status());

    assertEquals(Optional.of("450"), shop.score(key));
    assertTrue(shop.found(key, "450"));
    assertEquals(1, shop.calls(UPDATE));
    assertEquals(0, shop.calls(REINDEX), "The update is the only pass of the index.");
  }

  @Test
  void aScoreThatCannotBeWrittenDoesNotHarmTheEditAndIsTriedAgain() throws Exception {
    String key = shop.issue("");
    faults("{\"failReindex\": -1}");
    set(key, "Reach", "450");
    assertEquals(Optional.of("100"), shop.score(key), "What cannot be indexed is taken back.");

    faults("{\"failReindex\": 0}");
    shop.bob.card(key);
    shop.awaitScore(key, "450");
  }

  private void set(String key, String field, String value) throws Exception {
    Answer answer = shop.alice.setField(key, shop.id(field), value);
    assertEquals(204, answer.status(), answer.toString());
  }

  private Answer delete(String path) throws Exception {
    return shop.alice.send("DELETE", "/rest/api/2/" + path, "");
  }

  private void faults(String json) throws Exception {
    assertEquals(200, shop.admin.send("PUT", EventsShop.FAULTS, json).status());
  }

  private static void sources(JsonObject settings, String factor, String source) {
    JsonArray list = new JsonArray();
    list.add(JsonParser.parseString(source));
    settings.getAsJsonObject("factors").getAsJsonObject(factor).add("sources", list);
  }
}
