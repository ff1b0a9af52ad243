package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.jira.IssueChange.Kind;
import org.riceforjira.host.jira.NewIssue;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class IssueActionsTest {
  private static final String ISSUES = "/rest/api/2/issue/";
  private static final String LINKS = "/rest/api/2/issueLink";

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

  private Visitor as(String user) {
    return user.equals("anonymous")
        ? Visitor.anonymous(site.base())
        : Visitor.as(user, site.base());
  }

  private HttpResponse<String> post(String user, String path, String body) throws Exception {
    return as(user).json("POST", path, body);
  }

  private HttpResponse<String> delete(String user, String issue) throws Exception {
    Visitor visitor = as(user);
    return visitor.send(visitor.request(ISSUES + issue).method("DELETE", BodyPublishers.noBody()));
  }

  private IssueRow stored(String key) {
    return site.jira().store().issue(key).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "alice,ABC-1,201",
    "bob,ABC-1,201",
    "admin,ABC-1,201",
    "viewer,ABC-1,403",
    "mallory,ABC-1,404",
    "anonymous,ABC-1,404",
    "anonymous,PUB-1,401",
    "viewer,PUB-1,403",
    "bob,ABC-3,404",
    "alice,ABC-3,201"
  })
  void anIssueIsCommentedOnByThoseWhoMay(String user, String issue, int status) throws Exception {
    HttpResponse<String> answer = post(user, ISSUES + issue + "/comment", "{\"body\":\"Soon\"}");
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status == 201 ? List.of(Kind.COMMENTED) : List.of(), heard);
    assertEquals(status == 201 ? 1 : 0, site.jira().store().comments().size());
  }

  @Test
  void aCommentIsAnsweredWithItsAuthorAndFoundAtOnce() throws Exception {
    HttpResponse<String> answer =
        post("bob", ISSUES + "ABC-2/comment", "{\"body\":\"Customers ask daily\"}");
    JsonObject comment = Visitor.json(answer).getAsJsonObject();
    CommentRow row = site.jira().store().commentsOf(stored("ABC-2").id()).get(0);
    assertEquals(Long.toString(row.id()), comment.get("id").getAsString());
    assertEquals("Customers ask daily", comment.get("body").getAsString());
    assertEquals("bob", comment.getAsJsonObject("author").get("name").getAsString());
    assertEquals("2026-11-21T10:00:00.000+0000", comment.get("created").getAsString());
    String found = as("alice").get("/rest/api/2/search?jql=comment~daily&fields=summary").body();
    assertTrue(found.contains("ABC-2"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"body\":\" \"}", "{\"body\":5}", "{\"body\":\"a\",\"visibility\":{}}"})
  void aCommentNeedsWordsAndNothingElse(String body) throws Exception {
    assertEquals(400, post("bob", ISSUES + "ABC-1/comment", body).statusCode());
    assertEquals(0, site.jira().store().comments().size());
  }

  @ParameterizedTest
  @CsvSource({
    "alice,ABC-1,204",
    "admin,ABC-1,403",
    "bob,ABC-1,403",
    "viewer,ABC-1,403",
    "mallory,ABC-1,404",
    "anonymous,ABC-1,404",
    "anonymous,PUB-1,401",
    "bob,ABC-3,404",
    "alice,ABC-3,204",
    "alice,ABC-99,404"
  })
  void anIssueIsDeletedByThoseWhoMay(String user, String issue, int status) throws Exception {
    HttpResponse<String> answer = delete(user, issue);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status == 204 ? List.of(Kind.DELETED) : List.of(), heard);
    assertEquals(
        status != 204 && !issue.equals("ABC-99"), site.jira().store().issue(issue).isPresent());
  }

  @Test
  void aDeletedIssueLeavesTheSearchItsLinksAndItsProperties() throws Exception {
    as("alice").json("PUT", ISSUES + "ABC-1/properties/rice", "1");
    assertEquals(204, delete("alice", "ABC-1").statusCode());
    assertFalse(
        as("alice")
            .get("/rest/api/2/search?jql=project=ABC&fields=issuelinks")
            .body()
            .contains("ABC-1"));
    assertEquals(Map.of(), site.jira().store().properties());
  }

  @Test
  void anIssueWithSubTasksGoesOnlyTogetherWithThem() throws Exception {
    Map<String, Object> values =
        Map.of(
            IssueRow.SUMMARY, "Part",
            IssueRow.TYPE, "10003",
            IssueRow.PARENT, Long.toString(stored("ABC-2").id()));
    site.jira().request("admin", () -> site.jira().edits().create(new NewIssue(1, values), "bob"));
    HttpResponse<String> refused = delete("alice", "ABC-2");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("deleteSubtasks"), refused.body());
    assertTrue(site.jira().store().issue("ABC-2").isPresent());

    assertEquals(204, delete("alice", "ABC-2?deleteSubtasks=true").statusCode());
    assertTrue(site.jira().store().issue("ABC-4").isEmpty());
    assertEquals(List.of(Kind.CREATED, Kind.DELETED, Kind.DELETED), heard);
  }

  private static String link(String type, String inward, String outward) {
    return "{\"type\":{\"name\":\"%s\"},\"inwardIssue\":{\"key\":\"%s\"},\"outwardIssue\":{\"key\":\"%s\"}}"
        .formatted(type, inward, outward);
  }

  @ParameterizedTest
  @CsvSource({
    "alice,ABC-2,ABC-1,201",
    "bob,ABC-2,PUB-1,201",
    "admin,ABC-2,ABC-1,201",
    "viewer,ABC-2,ABC-1,403",
    "mallory,ABC-2,ABC-1,404",
    "anonymous,ABC-2,ABC-1,404",
    "anonymous,PUB-1,PUB-1,401",
    "bob,PUB-1,ABC-2,403",
    "bob,ABC-2,ABC-3,404",
    "alice,ABC-2,ABC-3,201"
  })
  void issuesAreLinkedByThoseWhoMayLinkTheFirst(
      String user, String inward, String outward, int status) throws Exception {
    HttpResponse<String> answer = post(user, LINKS, link("Blocks", inward, outward));
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status == 201 ? 2 : 1, site.jira().store().links().size());
  }

  @Test
  void theInwardIssueIsTheOneThatBlocks() throws Exception {
    HttpResponse<String> answer = post("bob", LINKS, link("blocks", "ABC-2", "PUB-1"));
    assertEquals("", answer.body());
    List<LinkRow> links = site.jira().store().linksOf(stored("PUB-1").id());
    assertEquals(stored("ABC-2").id(), links.get(0).sourceId());
    assertEquals(stored("PUB-1").id(), links.get(0).destinationId());
  }

  @Test
  void aLinkOfAnUnknownTypeIsNotFound() throws Exception {
    HttpResponse<String> answer = post("alice", LINKS, link("Likes", "ABC-1", "ABC-2"));
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("Likes"), answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|type",
        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"ABC-1\"}}|outwardIssue",
        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":\"ABC-1\"}|inwardIssue",
        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"ABC-1\"},"
            + "\"outwardIssue\":{\"key\":\"ABC-1\"}}|itself",
        "{\"comment\":{\"body\":\"x\"}}|comment"
      })
  void aLinkThatMakesNoSenseIsRefusedWithAReason(String body, String word) throws Exception {
    HttpResponse<String> answer = post("alice", LINKS, body);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(word), answer.body());
  }

  @Test
  void theseActionsAreAmongThePermissionsPeopleLearn() throws Exception {
    JsonObject permissions =
        Visitor.json(as("bob").get("/rest/api/2/mypermissions?issueKey=ABC-1"))
            .getAsJsonObject()
            .getAsJsonObject("permissions");
    for (String name : List.of("ADD_COMMENTS", "LINK_ISSUES")) {
      assertTrue(permissions.getAsJsonObject(name).get("havePermission").getAsBoolean(), name);
    }
    assertFalse(permissions.getAsJsonObject("DELETE_ISSUES").get("havePermission").getAsBoolean());
  }
}
