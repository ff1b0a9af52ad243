package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.jira.IssueChange.Kind;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** Watching, voting, unlinking, and the host's own ways to move issues and edit many. */
class ParticipationTest {
  private static final String ISSUES = "/rest/api/2/issue/";
  private static final String OWN = "/rest/host/1/issues/";

  private final List<Kind> heard = new ArrayList<>();
  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    site.jira().listen(change -> heard.add(change.kind()));
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "bob,'',bob,204",
    "bob,\"bob\",bob,204",
    "alice,\"bob\",bob,204",
    "bob,\"alice\",,403",
    "alice,\"nobody\",,404",
    "bob,5,,400",
    "bob,{,,400",
    "mallory,'',,404",
    "anonymous,'',,404"
  })
  void thoseWhoSeeAnIssueMayWatchItAndItsAdministratorsSayWhoElse(
      String user, String body, String watcher, int status) throws Exception {
    HttpResponse<String> answer = post(user, ISSUES + "ABC-1/watchers", body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(watcher == null ? List.of() : List.of(watcher), stored().texts(IssueRow.WATCHERS));
  }

  @Test
  void watchersAreListedAndCeaseToWatch() throws Exception {
    post("bob", ISSUES + "ABC-1/watchers", "");
    JsonObject watchers = Visitor.json(as("bob").get(ISSUES + "ABC-1/watchers")).getAsJsonObject();
    assertEquals(1, watchers.get("watchCount").getAsInt());
    assertTrue(watchers.get("isWatching").getAsBoolean());
    assertEquals(400, delete("bob", ISSUES + "ABC-1/watchers").statusCode());
    assertEquals(204, delete("bob", ISSUES + "ABC-1/watchers?username=bob").statusCode());
    assertEquals(List.of(), stored().texts(IssueRow.WATCHERS));
  }

  @Test
  void anAnonymousVisitorHasNobodyToWatchOrVoteAs() throws Exception {
    assertEquals(401, post("anonymous", ISSUES + "PUB-1/watchers", "").statusCode());
    assertEquals(401, post("anonymous", ISSUES + "PUB-1/votes", "").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"bob,204", "admin,404", "mallory,404", "anonymous,404"})
  void thoseWhoSeeAnIssueOfOthersMayVoteForIt(String user, int status) throws Exception {
    HttpResponse<String> answer = post(user, ISSUES + "ABC-1/votes", "");
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status == 204 ? 1 : 0, stored().texts(IssueRow.VOTERS).size());
    if (status == 204) {
      assertEquals(204, delete(user, ISSUES + "ABC-1/votes").statusCode());
      assertEquals(List.of(), stored().texts(IssueRow.VOTERS));
    }
  }

  @Test
  void aResolvedIssueTakesNoVotes() throws Exception {
    site.jira().store().put(stored().with(IssueRow.RESOLUTION, "1"));
    assertEquals(404, post("bob", ISSUES + "ABC-1/votes", "").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"alice,51,204", "bob,51,204", "viewer,51,403", "mallory,51,404", "alice,x,404"})
  void aLinkIsTakenAwayByThoseWhoMayLink(String user, String link, int status) throws Exception {
    HttpResponse<String> answer = delete(user, "/rest/api/2/issueLink/" + link);
    assertEquals(status, answer.statusCode(), answer.body());
    List<LinkRow> left = site.jira().store().linksOf(stored().id());
    assertEquals(status == 204 ? 0 : 1, left.size());
  }

  @ParameterizedTest
  @CsvSource({
    "bob,ABC-1,{\"project\":\"ABC\"},200",
    "bob,ABC-1,{\"project\":\"NONE\"},404",
    "bob,ABC-1,{\"project\":5},400",
    "bob,ABC-1,{},400",
    "bob,ABC-1,{\"project\":\"PUB\"},403",
    "viewer,ABC-1,{\"project\":\"ABC\"},403",
    "mallory,ABC-1,{\"project\":\"ABC\"},404"
  })
  void anIssueIsMovedByThoseWhoMayEditItAndCreateThere(
      String user, String issue, String body, int status) throws Exception {
    HttpResponse<String> answer = post(user, OWN + issue + "/move", body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status == 200 ? List.of(Kind.MOVED) : List.of(), heard);
    if (status == 200) {
      assertTrue(answer.body().contains("\"key\":\"ABC-4\""), answer.body());
    }
  }

  @Test
  void aBulkEditChangesEachIssueAndTellsOfEach() throws Exception {
    String body = "{\"issues\":[\"ABC-1\",\"ABC-2\"],\"fields\":{\"%s\":9}}";
    HttpResponse<String> answer = post("bob", OWN + "bulk-edit", body.formatted(SampleSite.REACH));
    assertEquals(204, answer.statusCode(), answer.body());
    assertEquals(9.0, stored().number(SampleSite.REACH));
    assertEquals(List.of(Kind.UPDATED, Kind.UPDATED), heard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"issues\":[\"ABC-1\",\"PUB-1\"],\"fields\":{\"customfield_10101\":9}}",
        "{\"issues\":[\"ABC-1\"],\"fields\":{\"customfield_10101\":\"x\"}}",
        "{\"issues\":\"ABC-1\",\"fields\":{\"customfield_10101\":9}}",
        "{\"issues\":[5],\"fields\":{\"customfield_10101\":9}}"
      })
  void aBulkEditThatIsNotPossibleForAllChangesNone(String body) throws Exception {
    double before = stored().number(SampleSite.REACH);
    HttpResponse<String> answer = post("bob", OWN + "bulk-edit", body);
    assertTrue(answer.statusCode() == 400 || answer.statusCode() == 403, answer.body());
    assertEquals(before, stored().number(SampleSite.REACH));
  }

  private IssueRow stored() {
    return site.jira().store().issue("ABC-1").orElseThrow();
  }

  private Visitor as(String user) {
    return user.equals("anonymous")
        ? Visitor.anonymous(site.base())
        : Visitor.as(user, site.base());
  }

  private HttpResponse<String> post(String user, String path, String body) throws Exception {
    return as(user).json("POST", path, body);
  }

  private HttpResponse<String> delete(String user, String path) throws Exception {
    Visitor visitor = as(user);
    return visitor.send(visitor.request(path).method("DELETE", BodyPublishers.noBody()));
  }
}
