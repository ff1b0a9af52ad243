package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.connect.fake.rest.Habits.KeyComparison.ANY_KEY;
import static org.riceforjira.connect.fake.rest.Habits.KeyComparison.REFUSED;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OffsetSearchTest {
  private static final String SEARCH = "/rest/api/2/search";

  private final FakeJira jira =
      FakeJira.dataCenter().inContext("/jira").project("RICE", 10_000).project("SHOP", 10_001);
  private final Visitor visitor = Visitor.onDataCenter(jira);

  @BeforeEach
  void sevenIssuesAndOneOfAnotherProject() {
    for (int i = 1; i <= 7; i++) {
      jira.issue("RICE-" + i);
    }
    jira.issue("SHOP-1").type("Sub-task").status("Done").labels("web");
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void pagesAreTakenByOffset() throws Exception {
    JsonObject page = visitor.page(body("project = RICE ORDER BY key", 5, 10));
    assertEquals(List.of("RICE-6", "RICE-7"), Visitor.keys(page));
    assertEquals(7, page.get("total").getAsInt());
    assertFalse(page.has("maxResultWindow"));
  }

  @Test
  void aSearchMayAlsoBeAGet() throws Exception {
    JsonObject page =
        visitor.json("GET", SEARCH + "?jql=project%20%3D%20SHOP&maxResults=5&fields=summary", "");
    assertEquals(List.of("SHOP-1"), Visitor.keys(page));
  }

  @Test
  void theServerLowersThePageAndSaysSo() throws Exception {
    jira.habits().pagesOfAtMost(2);
    JsonObject page = visitor.page(body("project = RICE", 0, 1000));
    assertEquals(2, page.get("maxResults").getAsInt());
    assertEquals(2, page.getAsJsonArray("issues").size());
  }

  @Test
  void nothingIsToldBeyondTheWindow() throws Exception {
    jira.habits().resultWindow(6);
    JsonObject page = visitor.page(body("project = RICE ORDER BY key", 4, 2));
    assertEquals(6, page.get("maxResultWindow").getAsInt());
    var beyond = visitor.send("POST", SEARCH, body("project = RICE ORDER BY key", 5, 2));
    assertEquals(500, beyond.statusCode());
    assertTrue(beyond.body().startsWith("{\"message\":"), beyond.body());
  }

  @Test
  void keysAreComparedWithTheKeyOfAnIssueThatExists() throws Exception {
    String after = body("project = RICE AND issuekey > RICE-5 ORDER BY key", 0, 10);
    assertEquals(List.of("RICE-6", "RICE-7"), Visitor.keys(visitor.page(after)));

    jira.issue("RICE-5").delete();
    assertEquals(400, visitor.send("POST", SEARCH, after).statusCode());

    jira.habits().keys(ANY_KEY);
    assertEquals(List.of("RICE-6", "RICE-7"), Visitor.keys(visitor.page(after)));
  }

  @Test
  void aServerMayRefuseToCompareKeysAtAll() throws Exception {
    jira.habits().keys(REFUSED);
    String after = body("project = RICE AND issuekey > RICE-5 ORDER BY key", 0, 10);
    assertEquals(400, visitor.send("POST", SEARCH, after).statusCode());
    assertEquals(1, visitor.page(body("issuekey = RICE-5", 0, 10)).get("total").getAsInt());
  }

  @Test
  void theQueriesOfTheToolAreUnderstood() throws Exception {
    assertEquals(List.of("SHOP-1"), found("statusCategory = Done"));
    assertEquals(List.of("SHOP-1"), found("labels = web"));
    assertEquals(List.of("RICE-2", "RICE-1"), found("id in (10001, 10002) ORDER BY id DESC"));
    assertEquals(7, found("issuetype in standardIssueTypes()").size());
    assertEquals(
        List.of("RICE-3", "RICE-4"),
        found(
            "project = RICE AND created >= '2026-01-05 09:03' AND created < '2026-01-05 09:05'"
                + " ORDER BY created ASC"));
  }

  @Test
  void thereIsNoThirdVersion() throws Exception {
    assertEquals(404, visitor.get("/rest/api/3/serverInfo").statusCode());
    assertEquals(1, jira.requests().unknown().size());
  }

  private List<String> found(String jql) throws Exception {
    return Visitor.keys(visitor.page(body(jql, 0, 50)));
  }

  private static String body(String jql, int start, int most) {
    return "{\"jql\": \"%s\", \"startAt\": %d, \"maxResults\": %d, \"fields\": [\"summary\"]}"
        .formatted(jql, start, most);
  }
}
