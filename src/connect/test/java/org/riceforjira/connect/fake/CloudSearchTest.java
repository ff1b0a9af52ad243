package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.contract.Contract;

class CloudSearchTest {
  private static final String SEARCH = "/rest/api/3/search/jql";
  private static final String ALL = "project = RICE ORDER BY key";

  private final FakeJira jira = FakeJira.cloud().project("RICE", 10_000);
  private final Visitor visitor = Visitor.onCloud(jira);

  @BeforeEach
  void sevenIssues() {
    jira.numberField("customfield_10100", "Reach");
    for (int i = 1; i <= 7; i++) {
      jira.issue("RICE-" + i).number("customfield_10100", i * 10);
    }
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void pagesAreWalkedByTokensToTheLast() throws Exception {
    JsonObject first = visitor.cloudPage(body(ALL, "", 3));
    assertEquals(List.of("RICE-1", "RICE-2", "RICE-3"), Visitor.keys(first));
    assertFalse(first.has("total"));
    assertFalse(first.get("isLast").getAsBoolean());

    JsonObject second = visitor.cloudPage(body(ALL, token(first), 3));
    assertEquals(List.of("RICE-4", "RICE-5", "RICE-6"), Visitor.keys(second));

    JsonObject third = visitor.cloudPage(body(ALL, token(second), 3));
    assertEquals(List.of("RICE-7"), Visitor.keys(third));
    assertTrue(third.get("isLast").getAsBoolean());
    assertFalse(third.has("nextPageToken"));
  }

  @Test
  void aPageIsNeverLargerThanTheServerLikes() throws Exception {
    jira.habits().pagesOfAtMost(2);
    assertEquals(2, Visitor.keys(visitor.cloudPage(body(ALL, "", 50))).size());
  }

  @Test
  void withoutFieldsNothingButIdsIsTold() throws Exception {
    JsonObject page = visitor.cloudPage("{\"jql\": \"key = RICE-2\"}");
    assertEquals("{\"id\":\"10002\"}", page.getAsJsonArray("issues").get(0).toString());
  }

  @Test
  void aQueryWithoutAConditionIsRefused() throws Exception {
    assertEquals(400, search("{\"jql\": \"ORDER BY key\"}"));
    assertEquals(400, search("{\"jql\": \"\"}"));
  }

  @Test
  void parametersOfTheFormerSearchAreRefused() throws Exception {
    jira.keeping(Contract.none());
    assertEquals(400, search("{\"jql\": \"project = RICE\", \"startAt\": 0}"));
    assertEquals(400, search("{\"jql\": \"project = RICE\", \"validateQuery\": true}"));
  }

  @Test
  void aMadeUpTokenAndATokenOfAnotherQueryAreRefused() throws Exception {
    assertEquals(400, search(body(ALL, "made-up", 3)));
    String token = token(visitor.cloudPage(body(ALL, "", 3)));
    assertEquals(400, search(body("project = RICE", token, 3)));
  }

  @Test
  void aQueryThatJiraCannotReadIsRefusedWithASentence() throws Exception {
    var answer = visitor.send("POST", SEARCH, "{\"jql\": \"colour = red\"}");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("colour"), answer.body());
  }

  @Test
  void theFormerSearchIsGone() throws Exception {
    assertEquals(410, visitor.get("/rest/api/3/search?jql=project=RICE").statusCode());
    assertEquals(410, visitor.send("POST", "/rest/api/2/search", "{}").statusCode());
  }

  @Test
  void issuesAreCounted() throws Exception {
    JsonObject count =
        visitor.json(
            "POST", "/rest/api/3/search/approximate-count", "{\"jql\": \"cf[10100] >= 50\"}");
    assertEquals(3, count.get("count").getAsInt());
  }

  @Test
  void anIssueDeletedBetweenTwoPagesLeavesTheNextOneShort() throws Exception {
    JsonObject first = visitor.cloudPage(body(ALL, "", 3));
    jira.issue("RICE-5").delete();
    assertEquals(
        List.of("RICE-4", "RICE-6"), Visitor.keys(visitor.cloudPage(body(ALL, token(first), 3))));
  }

  @Test
  void whatAUserMayNotSeeIsNowhere() throws Exception {
    jira.issue("RICE-3").hiddenFrom(FakeJira.RICE);
    assertEquals(
        List.of("RICE-1", "RICE-2", "RICE-4"), Visitor.keys(visitor.cloudPage(body(ALL, "", 3))));
    assertEquals(404, visitor.get("/rest/api/3/issue/RICE-3").statusCode());
    assertEquals(400, search("{\"jql\": \"key = RICE-3\"}"));
  }

  @Test
  void aHeldIndexIsBehindTheStoreUntilItIsBuiltAgain() throws Exception {
    jira.holdIndex();
    jira.issue("RICE-1").number("customfield_10100", 500);
    String query = body("cf[10100] = 500", "", 3);
    assertEquals(List.of(), Visitor.keys(visitor.cloudPage(query)));
    JsonObject fetched =
        visitor.json(
            "POST",
            "/rest/api/3/issue/bulkfetch",
            "{\"issueIdsOrKeys\": [\"RICE-1\"], \"fields\": [\"customfield_10100\"]}");
    assertTrue(fetched.toString().contains("500"), fetched.toString());

    jira.reindex();
    assertEquals(List.of("RICE-1"), Visitor.keys(visitor.cloudPage(query)));
  }

  private int search(String body) throws Exception {
    return visitor.send("POST", SEARCH, body).statusCode();
  }

  private static String token(JsonObject page) {
    return page.get("nextPageToken").getAsString();
  }

  private static String body(String jql, String token, int most) {
    String next = token.isEmpty() ? "" : ", \"nextPageToken\": \"" + token + "\"";
    return "{\"jql\": \"%s\", \"fields\": [\"key\", \"customfield_10100\"], \"maxResults\": %d%s}"
        .formatted(jql, most, next);
  }
}
