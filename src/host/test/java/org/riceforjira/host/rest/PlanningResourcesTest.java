package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.VersionRow;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** Fields, versions, components, transitions: what plans are made with. */
class PlanningResourcesTest {
  private static final String API = "/rest/api/2/";
  private static final String DATE = "com.atlassian.jira.plugin.system.customfieldtypes:datepicker";
  private static final String RANGE = "com.atlassian.jira.plugin.system.customfieldtypes:daterange";
  private static final String TRANSITIONS = "issue/ABC-1/transitions";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private HttpResponse<String> send(String user, String method, String path, String body)
      throws Exception {
    Visitor visitor =
        user.equals("anonymous") ? Visitor.anonymous(site.base()) : Visitor.as(user, site.base());
    return visitor.json(method, path.startsWith("/") ? path : API + path, body);
  }

  private JsonObject sent(String user, String method, String path, String body) throws Exception {
    HttpResponse<String> answer = send(user, method, path, body);
    assertEquals(2, answer.statusCode() / 100, answer.body());
    return answer.body().isEmpty() ? new JsonObject() : Visitor.json(answer).getAsJsonObject();
  }

  private JsonObject fields(String key) throws Exception {
    HttpResponse<String> answer = Visitor.as("alice", site.base()).get(API + "issue/" + key);
    return Visitor.json(answer).getAsJsonObject().getAsJsonObject("fields");
  }

  private static String dateField(String searcher) {
    return "{\"name\":\"Planned end\",\"type\":\"%s\",\"searcherKey\":\"%s\"}"
        .formatted(DATE, searcher);
  }

  @Test
  void aDateFieldIsCreatedPutOnTheScreensFilledAndSearched() throws Exception {
    String id = sent("admin", "POST", "field", dateField(RANGE)).get("id").getAsString();
    String edit = "{\"fields\":{\"" + id + "\":\"2027-03-31\"}}";
    assertEquals(400, send("alice", "PUT", "issue/ABC-1", edit).statusCode());

    sent("admin", "POST", "screens/addToDefault/" + id, "{}");
    sent("alice", "PUT", "issue/ABC-1", edit);
    assertEquals("2027-03-31", fields("ABC-1").get(id).getAsString());
    JsonObject found = sent("alice", "POST", "search", "{\"jql\":\"'Planned end' <= 2027-03-31\"}");
    assertEquals(1, found.get("total").getAsInt());

    String wrong = edit.replace("2027-03-31", "31/3/27");
    assertEquals(400, send("alice", "PUT", "issue/ABC-1", wrong).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"anonymous,401", "alice,403", "admin,201"})
  void onlyAdministratorsCreateFields(String user, int status) throws Exception {
    int before = site.jira().store().fields().size();
    assertEquals(status, send(user, "POST", "field", dateField(RANGE)).statusCode());
    assertEquals(before + (status == 201 ? 1 : 0), site.jira().store().fields().size());
  }

  @Test
  void fieldsThatCannotBeAreRefusedByName() throws Exception {
    HttpResponse<String> searcher = send("admin", "POST", "field", dateField("exactnumber"));
    assertEquals(400, searcher.statusCode());
    assertTrue(searcher.body().contains("\"searcherKey\""), searcher.body());
    HttpResponse<String> type = send("admin", "POST", "field", "{\"name\":\"A\",\"type\":\"x\"}");
    assertTrue(type.body().contains("\"type\""), type.body());
    HttpResponse<String> name = send("admin", "POST", "field", "{\"name\":\" \"}");
    assertTrue(name.body().contains("\"name\""), name.body());
    assertEquals(404, send("admin", "POST", "screens/addToDefault/customfield_9", "").statusCode());
    assertEquals(403, send("alice", "POST", "screens/addToDefault/duedate", "").statusCode());
  }

  @Test
  void aVersionIsCreatedAndChanged() throws Exception {
    String created = "{\"project\":\"ABC\",\"name\":\"2.0\",\"releaseDate\":\"2027-02-26\"}";
    JsonObject version = sent("alice", "POST", "version", created);
    assertEquals("2027-02-26", version.get("releaseDate").getAsString());

    String id = version.get("id").getAsString();
    sent("alice", "PUT", "version/" + id, "{\"archived\":true}");
    sent("alice", "PUT", "version/" + id, "{\"archived\":false,\"name\":\"2.0\"}");
    String change = "{\"releaseDate\":null,\"released\":true,\"name\":\"2.1\"}";
    sent("alice", "PUT", "version/" + id, change);
    assertEquals(
        new VersionRow(Long.parseLong(id), 1, "2.1", null, true, false),
        site.jira().store().versions().get(Long.valueOf(id)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "alice,'{\"project\":\"ABC\",\"name\":\"1.0\"}',400",
    "alice,'{\"project\":\"ABC\",\"name\":\"\"}',400",
    "alice,'{\"project\":\"ABC\"}',400",
    "alice,'{\"project\":\"NONE\",\"name\":\"2\"}',400",
    "alice,'{\"project\":\"ABC\",\"name\":\"2\",\"releaseDate\":\"soon\"}',400",
    "alice,'{\"project\":\"ABC\",\"name\":\"2\",\"releaseDate\":{}}',400",
    "alice,'{\"project\":\"ABC\",\"name\":\"2\",\"released\":1}',400",
    "bob,'{\"project\":\"ABC\",\"name\":\"2\"}',403",
    "mallory,'{\"project\":\"ABC\",\"name\":\"2\"}',400",
    "anonymous,'{\"project\":\"PUB\",\"name\":\"2\"}',401"
  })
  void versionsThatCannotBeAreRefused(String user, String body, int status) throws Exception {
    HttpResponse<String> answer = send(user, "POST", "version", body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(1, site.jira().store().versions().size());
  }

  @Test
  void aVersionIsChangedByTheProjectsAdministratorsOnly() throws Exception {
    assertEquals(403, send("bob", "PUT", "version/31", "{\"released\":true}").statusCode());
    assertEquals(404, send("mallory", "PUT", "version/31", "{\"released\":true}").statusCode());
    assertEquals(404, send("alice", "PUT", "version/99", "{\"released\":true}").statusCode());
  }

  @Test
  void aComponentIsCreatedByTheProjectsAdministrators() throws Exception {
    String body = "{\"project\":\"ABC\",\"name\":\"Web\"}";
    assertEquals(403, send("viewer", "POST", "component", body).statusCode());
    assertEquals("Web", sent("alice", "POST", "component", body).get("name").getAsString());
    assertEquals(400, send("alice", "POST", "component", "{\"project\":\"ABC\"}").statusCode());
  }

  @Test
  void anIssueThatIsDoneIsResolvedNowAndUnresolvedWhenItIsTakenUpAgain() throws Exception {
    sent("bob", "POST", TRANSITIONS, "{\"transition\":{\"id\":\"10001\"}}");
    JsonObject done = fields("ABC-1");
    assertEquals("Done", done.getAsJsonObject("status").get("name").getAsString());
    assertEquals("Done", done.getAsJsonObject("resolution").get("name").getAsString());
    assertEquals("2026-11-21T10:00:00.000+0000", done.get("resolutiondate").getAsString());

    sent("bob", "POST", TRANSITIONS, "{\"transition\":{\"id\":\"3\"}}");
    assertTrue(fields("ABC-1").get("resolution").isJsonNull());
    assertTrue(fields("ABC-1").get("resolutiondate").isJsonNull());
  }

  @Test
  void theResolutionCanBeNamed() throws Exception {
    String body =
        "{\"transition\":{\"id\":\"10001\"},\"fields\":{\"resolution\":{\"name\":\"Won't Do\"}}}";
    sent("bob", "POST", TRANSITIONS, body);
    assertEquals(
        "Won't Do", fields("ABC-1").getAsJsonObject("resolution").get("name").getAsString());
    String unknown = body.replace("Won't Do", "Forgotten");
    assertEquals(400, send("bob", "POST", TRANSITIONS, unknown).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"viewer,10001,403", "mallory,10001,404", "bob,77,400", "bob,'',400"})
  void whoMayNotOrNamesNoStatusMovesNothing(String user, String id, int status) throws Exception {
    String body = "{\"transition\":{\"id\":\"" + id + "\"}}";
    IssueRow before = site.jira().store().issue("ABC-1").orElseThrow();
    assertEquals(status, send(user, "POST", TRANSITIONS, body).statusCode());
    assertEquals(before, site.jira().store().issue("ABC-1").orElseThrow());
  }

  @Test
  void transitionsAreListedForThoseWhoMay() throws Exception {
    HttpResponse<String> bob = Visitor.as("bob", site.base()).get(API + TRANSITIONS);
    HttpResponse<String> viewer = Visitor.as("viewer", site.base()).get(API + TRANSITIONS);
    assertEquals(8, Visitor.json(bob).getAsJsonObject().getAsJsonArray("transitions").size());
    assertEquals(0, Visitor.json(viewer).getAsJsonObject().getAsJsonArray("transitions").size());
  }

  @Test
  void workCanHaveBeenDoneInThePast() throws Exception {
    String path = "/rest/host/1/issues/ABC-1/resolved";
    String body = "{\"at\":\"2026-08-12T10:00:00Z\"}";
    assertEquals(403, send("alice", "POST", path, body).statusCode());
    assertEquals(400, send("admin", "POST", path, "{\"at\":\"August\"}").statusCode());
    assertNull(site.jira().store().issue("ABC-1").orElseThrow().text(IssueRow.RESOLVED));

    sent("admin", "POST", path, body);
    JsonObject found = sent("alice", "POST", "search", "{\"jql\":\"resolved < 2026-09-01\"}");
    assertEquals(1, found.get("total").getAsInt());
  }
}
