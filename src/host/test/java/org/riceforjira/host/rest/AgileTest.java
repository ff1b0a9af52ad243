package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.jira.NewIssue;
import org.riceforjira.host.jira.SoftwareFields;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class AgileTest {
  private static final String AGILE = "/rest/agile/1.0/";
  private static final String RANK = AGILE + "issue/rank";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    site.jira().software().present(true);
    sprint(new SprintRow(71, "Now", "active", "2026-11-16T09:00:00Z", null, 1L));
    sprint(new SprintRow(72, "Next", "future", null, null, 1L));
    sprint(new SprintRow(73, "Over", "closed", null, "2026-11-16T09:00:00Z", 1L));
    sprint(new SprintRow(74, "Elsewhere", "future", null, null, 2L));
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private void sprint(SprintRow row) {
    site.jira().store().sprints().put(row.id(), row);
  }

  private Visitor as(String user) {
    return user.equals("anonymous")
        ? Visitor.anonymous(site.base())
        : Visitor.as(user, site.base());
  }

  private JsonObject get(String user, String path) throws Exception {
    HttpResponse<String> answer = as(user).get(AGILE + path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Visitor.json(answer).getAsJsonObject();
  }

  private static List<String> texts(JsonObject answer, String list, String name) {
    return answer.getAsJsonArray(list).asList().stream()
        .map(value -> value.getAsJsonObject().get(name).getAsString())
        .toList();
  }

  private List<String> ranked(String user) throws Exception {
    String path = "/rest/api/2/search?jql=project%3DABC%20ORDER%20BY%20Rank&fields=summary";
    return texts(Visitor.json(as(user).get(path)).getAsJsonObject(), "issues", "key");
  }

  private HttpResponse<String> rank(String user, String body) throws Exception {
    return as(user).json("PUT", RANK, body);
  }

  @Test
  void everyProjectHasABoardForThoseWhoSeeIt() throws Exception {
    JsonObject boards = get("bob", "board?projectKeyOrId=ABC");
    assertEquals(List.of("ABC board"), texts(boards, "values", "name"));
    assertEquals("true 1", boards.get("isLast") + " " + boards.get("total"));
    assertEquals(List.of("PUB board"), texts(get("anonymous", "board"), "values", "name"));
    assertEquals(404, as("mallory").get(AGILE + "board/1").statusCode());
    assertEquals(404, as("mallory").get(AGILE + "board?projectKeyOrId=ABC").statusCode());
  }

  @Test
  void theConfigurationNamesTheRankField() throws Exception {
    long id = site.jira().software().fields().field(SoftwareFields.RANK).orElseThrow().id();
    JsonObject ranking = get("bob", "board/1/configuration").getAsJsonObject("ranking");
    assertEquals(id, ranking.get("rankCustomFieldId").getAsLong());
  }

  @Test
  void sprintsAreListedByState() throws Exception {
    assertEquals(
        List.of("Over", "Now", "Next"), texts(get("bob", "board/1/sprint"), "values", "name"));
    assertEquals(
        List.of("Now", "Next"),
        texts(get("bob", "board/1/sprint?state=active,future"), "values", "name"));
    JsonObject part = get("bob", "board/1/sprint?startAt=1&maxResults=1");
    assertEquals(List.of("71"), texts(part, "values", "id"));
    assertFalse(part.get("isLast").getAsBoolean());
    assertEquals(400, as("bob").get(AGILE + "board/1/sprint?state=odd").statusCode());
  }

  @Test
  void aSprintTellsItsDatesAndBoard() throws Exception {
    JsonObject sprint = get("bob", "sprint/71");
    assertEquals("2026-11-16T09:00:00.000+0000", sprint.get("startDate").getAsString());
    assertEquals(1, sprint.get("originBoardId").getAsInt());
    assertFalse(sprint.has("endDate"));
  }

  @ParameterizedTest
  @CsvSource({"mallory,71", "bob,99", "bob,none", "anonymous,72"})
  void aSprintThatIsNotThereOrNotSeenIs404(String user, String sprint) throws Exception {
    assertEquals(404, as(user).get(AGILE + "sprint/" + sprint).statusCode());
    String body = "{\"issues\":[\"ABC-1\"]}";
    assertEquals(
        404, as(user).json("POST", AGILE + "sprint/" + sprint + "/issue", body).statusCode());
  }

  @Test
  void issuesGoIntoASprintAndBackToTheBacklog() throws Exception {
    String path = AGILE + "sprint/72/issue";
    String body = "{\"issues\":[\"ABC-2\",\"ABC-1\"],\"rankBeforeIssue\":\"ABC-3\"}";
    HttpResponse<String> moved = as("alice").json("POST", path, body);
    assertEquals(204, moved.statusCode(), moved.body());
    assertEquals(List.of("ABC-2", "ABC-1"), texts(get("bob", "sprint/72/issue"), "issues", "key"));
    JsonObject one = get("bob", "sprint/72/issue?jql=key%3DABC-1&fields=summary");
    assertEquals(List.of("ABC-1"), texts(one, "issues", "key"));

    String field =
        site.jira().software().fields().field(SoftwareFields.SPRINT).orElseThrow().fieldId();
    String issue = as("bob").get("/rest/api/2/issue/ABC-1?fields=" + field).body();
    assertTrue(issue.contains("[id=72,rapidViewId=1,state=FUTURE,name=Next,"), issue);

    String back = "{\"issues\":[\"ABC-1\"]}";
    assertEquals(204, as("alice").json("POST", AGILE + "backlog/issue", back).statusCode());
    assertEquals(List.of("ABC-2"), texts(get("bob", "sprint/72/issue"), "issues", "key"));
    assertEquals(List.of("ABC-1"), texts(get("bob", "board/1/backlog"), "issues", "key"));
  }

  @ParameterizedTest
  @CsvSource({
    "viewer,72,ABC-1,403",
    "bob,73,ABC-1,400",
    "bob,72,ABC-3,400",
    "bob,72,ABC-99,400",
  })
  void notEverybodyMovesEverythingEverywhere(String user, int sprint, String issue, int status)
      throws Exception {
    String body = "{\"issues\":[\"" + issue + "\"]}";
    HttpResponse<String> answer =
        as(user).json("POST", AGILE + "sprint/" + sprint + "/issue", body);
    assertEquals(status, answer.statusCode(), answer.body());
  }

  @Test
  void theOrderOfTheListIsKept() throws Exception {
    String body = "{\"issues\":[\"ABC-3\",\"ABC-2\"],\"rankBeforeIssue\":\"ABC-1\"}";
    assertEquals(204, rank("alice", body).statusCode());
    assertEquals(List.of("ABC-3", "ABC-2", "ABC-1"), ranked("alice"));
    String after = "{\"issues\":[\"ABC-3\"],\"rankAfterIssue\":\"ABC-2\"}";
    assertEquals(204, rank("alice", after).statusCode());
    assertEquals(List.of("ABC-2", "ABC-3", "ABC-1"), ranked("alice"));
  }

  @Test
  void whatCannotBeRankedIsToldIssueByIssue() throws Exception {
    long second = site.jira().store().issue("ABC-2").orElseThrow().id();
    site.jira().faults().refuseWrites(Map.of(second, "locked"));
    HttpResponse<String> answer =
        rank("alice", "{\"issues\":[\"ABC-3\",\"ABC-2\"],\"rankBeforeIssue\":\"ABC-1\"}");
    assertEquals(207, answer.statusCode());
    JsonObject entries = Visitor.json(answer).getAsJsonObject();
    assertEquals(List.of("200", "503"), texts(entries, "entries", "status"));
    assertEquals(List.of("ABC-3", "ABC-2"), texts(entries, "entries", "issueKey"));
    assertTrue(answer.body().contains("locked"), answer.body());
  }

  @Test
  void somebodyWhoMayNotRankIsRefused() throws Exception {
    String body = "{\"issues\":[\"ABC-2\"],\"rankBeforeIssue\":\"ABC-1\"}";
    assertEquals(403, rank("viewer", body).statusCode());
    String pub = "{\"issues\":[\"PUB-1\",\"ABC-2\"],\"rankBeforeIssue\":\"ABC-1\"}";
    HttpResponse<String> partly = rank("bob", pub);
    assertEquals(207, partly.statusCode());
    assertEquals(
        List.of("403", "200"), texts(Visitor.json(partly).getAsJsonObject(), "entries", "status"));
    issueOfPub("PUB second");
    String open = "{\"issues\":[\"PUB-2\"],\"rankBeforeIssue\":\"PUB-1\"}";
    assertEquals(401, rank("anonymous", open).statusCode());
  }

  private void issueOfPub(String summary) throws Exception {
    NewIssue issue = new NewIssue(2, Map.of("summary", summary, "issuetype", "10001"));
    site.jira().request("admin", () -> site.jira().edits().create(issue, "admin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"issues\":[]}",
        "{\"issues\":[\"ABC-1\"]}",
        "{\"issues\":[1],\"rankBeforeIssue\":\"ABC-2\"}",
        "{\"issues\":[\"ABC-1\"],\"rankBeforeIssue\":2}",
        "{\"issues\":[\"ABC-1\"],\"rankBeforeIssue\":\"ABC-1\"}",
        "{\"issues\":[\"ABC-1\"],\"rankBeforeIssue\":\"ABC-99\"}",
        "{\"issues\":[\"ABC-1\"],\"rankBeforeIssue\":\"ABC-2\",\"rankAfterIssue\":\"ABC-2\"}",
        "{\"issues\":[\"ABC-1\"],\"unknown\":1}",
        "rubbish"
      })
  void aRankThatMakesNoSenseIsRefused(String body) throws Exception {
    HttpResponse<String> answer = rank("bob", body);
    assertEquals(400, answer.statusCode(), answer.body());
  }

  @Test
  void noMoreThanFiftyAreRankedAtOnce() throws Exception {
    String many = "\"ABC-1\",".repeat(50) + "\"ABC-1\"";
    HttpResponse<String> answer =
        rank("bob", "{\"issues\":[" + many + "],\"rankBeforeIssue\":\"ABC-2\"}");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("1 to 50"), answer.body());
  }

  @Test
  void anotherSitesFormCannotRank() throws Exception {
    var request =
        as("bob")
            .request(RANK)
            .header("Content-Type", "text/plain")
            .PUT(BodyPublishers.ofString("{}"));
    assertEquals(403, as("bob").send(request).statusCode());
  }

  @Test
  void withoutJiraSoftwareThereIsNothing() throws Exception {
    String faults = "/rest/host/1/faults";
    assertTrue(
        as("admin")
            .json("PUT", faults, "{\"software\":false}")
            .body()
            .contains("software\":false"));
    assertEquals(404, as("bob").get(AGILE + "board").statusCode());
    assertFalse(as("bob").get("/rest/api/2/field").body().contains("gh-lexo-rank"));
    as("admin").json("PUT", faults, "{\"software\":true}");
    assertEquals(200, as("bob").get(AGILE + "board").statusCode());
    assertTrue(as("bob").get("/rest/api/2/field").body().contains("gh-lexo-rank"));
  }

  @Test
  void epicsAreListed() throws Exception {
    site.jira()
        .store()
        .issue("ABC-1")
        .map(issue -> issue.with("issuetype", "10000"))
        .ifPresent(site.jira().store()::put);
    assertEquals(List.of("ABC-1"), texts(get("bob", "board/1/epic"), "values", "key"));
  }
}
