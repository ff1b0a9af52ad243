package org.riceforjira.connect.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.FakeLogin;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.login.Login;

class CloudReadingTest {
  private static final String SEARCH = "/search/jql";

  private final FakeJira jira = FakeJira.cloud();
  private Login login;

  @BeforeEach
  void logIn() {
    jira.project("A", 1);
    IntStream.rangeClosed(1, 60).forEach(n -> jira.issue("A-" + n));
    login = FakeLogin.to(jira);
  }

  @AfterEach
  void close() {
    login.close();
    jira.close();
  }

  private Reading reading() {
    return login.jira().read(new IssueQuery(List.of("A"), "", List.of("summary")));
  }

  private static List<String> all(Reading reading, int limit) {
    List<String> keys = new ArrayList<>();
    for (int page = 0; !reading.done() && page < 200; page++) {
      reading.next(limit).stream().map(RemoteIssue::key).forEach(keys::add);
    }
    assertTrue(reading.done(), "Reading comes to an end.");
    return keys;
  }

  private static List<String> keys() {
    return IntStream.rangeClosed(1, 60).mapToObj(n -> "A-" + n).toList();
  }

  @Test
  void pagesAreJoinedByTheirTokens() {
    assertEquals(keys(), all(reading(), 20));
    assertEquals(3, jira.requests().count("POST", SEARCH));
  }

  @Test
  void aShortPageIsNotTheLastOne() {
    jira.next("POST", SEARCH).servesOnly(3);
    assertEquals(keys(), all(reading(), 20));
  }

  @Test
  void anEmptyLastPageIsTheEnd() {
    jira.next("POST", SEARCH).comesAfter(() -> {});
    jira.next("POST", SEARCH).comesAfter(() -> {});
    jira.next("POST", SEARCH).saysThatOneMoreFollows();
    assertEquals(keys(), all(reading(), 20));
    assertEquals(4, jira.requests().count("POST", SEARCH));
  }

  @Test
  void aPageThatLeadsToItselfEndsTheReadingWithAWord() {
    jira.next("POST", SEARCH).comesAfter(() -> {});
    jira.next(3, "POST", SEARCH).repeatsToken();
    Reading reading = reading();
    JiraProblem problem = assertThrows(JiraProblem.class, () -> all(reading, 20));
    assertEquals(JiraProblem.Kind.STRANGE, problem.kind());
  }

  @Test
  void aPageThatLeadsNowhereIsNotTakenForTheLast() {
    jira.next("POST", SEARCH).losesToken();
    Reading reading = reading();
    JiraProblem problem = assertThrows(JiraProblem.class, () -> all(reading, 20));
    assertEquals(JiraProblem.Kind.STRANGE, problem.kind());
  }

  @Test
  void aPageThatBrokeOffIsReadAgain() {
    jira.next("POST", SEARCH).breaksOff();
    assertEquals(keys(), all(reading(), 20));
    assertEquals(4, jira.requests().count("POST", SEARCH));
  }

  @Test
  void anIssueDeletedBetweenTwoPagesHidesNoOther() {
    Reading reading = reading();
    List<String> read = new ArrayList<>(reading.next(20).stream().map(RemoteIssue::key).toList());
    jira.issue("A-3").delete();
    jira.issue("A-20").delete();
    read.addAll(all(reading, 20));
    assertEquals(keys(), read);
  }

  @Test
  void numbersThatAnAppWrapsAreNumbers() {
    jira.numberField("customfield_10100", "Reach");
    jira.issue("A-1").number("customfield_10100", 4);
    jira.next("POST", SEARCH).wrapsNumbers();
    RemoteIssue issue =
        login
            .jira()
            .read(new IssueQuery(List.of("A"), "", List.of("customfield_10100")))
            .next(1)
            .get(0);
    assertEquals(4.0, issue.number("customfield_10100"));
  }

  @Test
  void jsonThatNoJiraAnswersIsToldAndNotTakenForAnEmptyProject() {
    jira.next("POST", SEARCH).answers(200).saying("{\"status\": \"fine\"}");
    Reading reading = reading();
    JiraProblem problem = assertThrows(JiraProblem.class, () -> reading.next(20));
    assertEquals(JiraProblem.Kind.STRANGE, problem.kind());
    assertTrue(problem.getMessage().contains("that no Jira gives"), problem.getMessage());
  }

  @Test
  void jiraCloudHasNoOldSearchAnyMore() {
    JiraProblem problem =
        assertThrows(
            JiraProblem.class, () -> login.site().get("/search?jql=project=A", json -> json));
    assertEquals(410, problem.status());
  }

  @Test
  void anIssueThatComesOnTwoPagesIsReadOnce() {
    String page = "{\"issues\": [{\"id\": \"7\", \"key\": \"A-7\"}], \"isLast\": ";
    jira.next("POST", SEARCH).answers(200).saying(page + "false, \"nextPageToken\": \"t\"}");
    jira.next("POST", SEARCH).answers(200).saying(page + "true}");
    assertEquals(List.of("A-7"), all(reading(), 20));
  }

  @Test
  void noMoreIssuesAreNamedAtOnceThanCloudTakes() {
    List<Long> ids = LongStream.rangeClosed(1, 150).boxed().toList();
    login.jira().now(ids, List.of("summary"));
    assertEquals(2, jira.requests().count("POST", "/issue/bulkfetch"));
  }

  @Test
  void aBulkChangeSaysOfEachIssueWhyItIsLeftOut() {
    jira.next("POST", "/bulk/issues/fields").answers(201).saying("{\"taskId\": \"5\"}");
    jira.next("GET", "/bulk/queue/5")
        .answers(200)
        .saying(
            "{\"status\": \"COMPLETE\", \"processedAccessibleIssues\": [1],"
                + " \"failedAccessibleIssues\": {\"2\": [\"Locked.\"]}}");
    Map<Long, String> left = login.jira().clear("customfield_1", List.of(1L, 2L, 3L)).orElseThrow();
    assertEquals(Set.of(2L, 3L), left.keySet());
    assertEquals("Locked.", left.get(2L));
    assertTrue(left.get(3L).contains("did not say why"), left.get(3L));
    String asked = jira.requests().of("POST", "/bulk/issues/fields").get(0).body();
    assertTrue(asked.contains("\"sendBulkNotification\":false"), asked);
  }
}
