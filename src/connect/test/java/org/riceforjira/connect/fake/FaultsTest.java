package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String REACH = "customfield_10100";
  private static final String ISSUE = "/rest/api/3/issue/RICE-1";
  private static final String SEARCH = "/search/jql";

  private final FakeJira jira = FakeJira.cloud().project("RICE", 10_000);
  private final Visitor visitor = Visitor.onCloud(jira);

  @BeforeEach
  void fourIssues() {
    jira.numberField(REACH, "Reach");
    for (int i = 1; i <= 4; i++) {
      jira.issue("RICE-" + i).number(REACH, i);
    }
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void theNextRequestIsAnsweredAsWrittenAndTheOneAfterAsUsual() throws Exception {
    jira.next("PUT", "/issue/RICE-1").answers(429).with("Retry-After", "7");
    HttpResponse<String> refused = edit(9);
    assertEquals(429, refused.statusCode());
    assertEquals("7", refused.headers().firstValue("Retry-After").orElse(""));
    assertEquals(OptionalDouble.of(1), jira.issue("RICE-1").numberOf(REACH));
    assertEquals(204, edit(9).statusCode());
    assertEquals(0, jira.faultsLeft());
  }

  @Test
  void severalRequestsMeetAFaultAndOthersDoNot() throws Exception {
    jira.next(2, "PUT", "/issue/*").answers(503).html("<html>away</html>");
    assertEquals(200, visitor.get(ISSUE).statusCode());
    assertEquals("<html>away</html>", edit(9).body());
    assertEquals(503, edit(9).statusCode());
    assertEquals(204, edit(9).statusCode());
  }

  @Test
  void anAnswerMayBeLostAfterTheWorkWasDone() throws Exception {
    jira.next("PUT", "/issue/*").carriesOutButAnswers(503);
    assertEquals(503, edit(9).statusCode());
    assertEquals(OptionalDouble.of(9), jira.issue("RICE-1").numberOf(REACH));
  }

  @Test
  void aConnectionIsClosedInTheMiddleOfAPage() throws Exception {
    jira.next("POST", SEARCH).breaksOff();
    assertThrows(IOException.class, () -> page(""));
    assertEquals(2, Visitor.keys(page("")).size());
  }

  @Test
  void aRequestMayNeverBeAnswered() throws Exception {
    jira.next("GET", "/issue/RICE-1").neverAnswers();
    assertTrue(visitor.waitsInVain("GET", ISSUE));
    assertEquals(200, visitor.get(ISSUE).statusCode());
  }

  @Test
  void aShortPageLosesNoIssue() throws Exception {
    jira.next("POST", SEARCH).servesOnly(1);
    JsonObject first = page("");
    assertEquals(List.of("RICE-1"), Visitor.keys(first));
    assertEquals(List.of("RICE-2", "RICE-3"), Visitor.keys(page(token(first))));
  }

  @Test
  void aPageMayLeadToItself() throws Exception {
    String token = token(page(""));
    jira.next("POST", SEARCH).repeatsToken();
    assertEquals(token, token(page(token)));
  }

  @Test
  void theLastPageMayBeEmpty() throws Exception {
    String second = token(page(""));
    jira.next("POST", SEARCH).saysThatOneMoreFollows();
    JsonObject last = page(second);
    assertEquals(List.of("RICE-3", "RICE-4"), Visitor.keys(last));
    JsonObject empty = page(token(last));
    assertEquals(List.of(), Visitor.keys(empty));
    assertTrue(empty.get("isLast").getAsBoolean());
  }

  @Test
  void aPageMaySayThatMoreFollowsAndNotWhere() throws Exception {
    jira.next("POST", SEARCH).losesToken();
    JsonObject first = page("");
    assertFalse(first.has("nextPageToken"));
    assertFalse(first.get("isLast").getAsBoolean());
  }

  @Test
  void numbersMayComeWrapped() throws Exception {
    jira.next("POST", SEARCH).wrapsNumbers();
    assertTrue(page("").toString().contains("\"customfield_10100\":{\"value\":1.0}"));
    assertTrue(page("").toString().contains("\"customfield_10100\":1.0"));
  }

  @Test
  void somethingHappensBetweenTwoRequests() throws Exception {
    jira.next("PUT", "/issue/RICE-1").comesAfter(() -> jira.issue("RICE-1").delete());
    assertEquals(404, edit(9).statusCode());

    jira.next("GET", "/issue/RICE-2").comesBefore(() -> jira.issue("RICE-2").number(REACH, 50));
    assertTrue(visitor.get("/rest/api/3/issue/RICE-2").body().contains("2.0"));
    assertEquals(OptionalDouble.of(50), jira.issue("RICE-2").numberOf(REACH));
  }

  @Test
  void tokensMayExpire() throws Exception {
    String token = token(page(""));
    jira.forgetTokens();
    assertEquals(400, visitor.send("POST", "/rest/api/3/search/jql", body(token)).statusCode());
  }

  @Test
  void aRedirectLeadsToAnotherServerWhichTellsWhatItGot() throws Exception {
    jira.next("GET", "/issue/RICE-1").answers(302).to(jira.elsewhere().address());
    HttpResponse<String> redirect = visitor.get(ISSUE);
    assertEquals(302, redirect.statusCode());
    assertFalse(jira.elsewhere().gotCredential());

    Visitor.with(jira.elsewhere().address(), "Bearer secret").get("/");
    assertTrue(jira.elsewhere().gotCredential());
    assertEquals(1, jira.elsewhere().requests().count());
  }

  private HttpResponse<String> edit(int reach) throws Exception {
    return visitor.send("PUT", ISSUE, "{\"fields\": {\"" + REACH + "\": " + reach + "}}");
  }

  private JsonObject page(String token) throws Exception {
    return visitor.cloudPage(body(token));
  }

  private static String token(JsonObject page) {
    return page.get("nextPageToken").getAsString();
  }

  private static String body(String token) {
    String next = token.isEmpty() ? "" : ", \"nextPageToken\": \"" + token + "\"";
    return "{\"jql\": \"project = RICE ORDER BY key\", \"fields\": [\"customfield_10100\"],"
        + " \"maxResults\": 2"
        + next
        + "}";
  }
}
