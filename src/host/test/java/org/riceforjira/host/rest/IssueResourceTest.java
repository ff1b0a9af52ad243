package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class IssueResourceTest {
  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
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

  private HttpResponse<String> put(String user, String issue, String fields) throws Exception {
    return as(user).json("PUT", "/rest/api/2/issue/" + issue, "{\"fields\":" + fields + "}");
  }

  private HttpResponse<String> create(String user, String fields) throws Exception {
    return as(user).json("POST", "/rest/api/2/issue", "{\"fields\":" + fields + "}");
  }

  private static JsonObject errors(HttpResponse<String> answer) {
    return Visitor.json(answer).getAsJsonObject().getAsJsonObject("errors");
  }

  private IssueRow stored(String key) {
    return site.jira().store().issue(key).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "alice,ABC-3,200",
    "admin,ABC-3,404",
    "viewer,ABC-3,404",
    "viewer,ABC-1,200",
    "mallory,ABC-1,404",
    "anonymous,ABC-1,404",
    "anonymous,PUB-1,200",
    "alice,ABC-99,404",
    "alice,nonsense,404"
  })
  void anIssueIsShownToThoseWhoMaySeeIt(String user, String issue, int status) throws Exception {
    HttpResponse<String> answer = as(user).get("/rest/api/2/issue/" + issue);
    assertEquals(status, answer.statusCode());
    if (status == 404) {
      assertEquals("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}", answer.body());
    }
  }

  @Test
  void anIssueIsFoundByItsIdAndTellsItsLinks() throws Exception {
    long id = stored("ABC-1").id();
    JsonObject issue = Visitor.json(as("viewer").get("/rest/api/2/issue/" + id)).getAsJsonObject();
    assertEquals("ABC-1", issue.get("key").getAsString());
    JsonObject link =
        issue.getAsJsonObject("fields").getAsJsonArray("issuelinks").get(0).getAsJsonObject();
    assertEquals("ABC-2", link.getAsJsonObject("outwardIssue").get("key").getAsString());
    assertEquals("blocks", link.getAsJsonObject("type").get("outward").getAsString());
    assertFalse(issue.getAsJsonObject("fields").has(SampleSite.ELSEWHERE), "another project's");
  }

  @ParameterizedTest
  @CsvSource({
    "alice,ABC-1,204",
    "bob,ABC-1,204",
    "admin,ABC-1,204",
    "viewer,ABC-1,403",
    "mallory,ABC-1,404",
    "anonymous,ABC-1,404",
    "anonymous,PUB-1,401",
    "admin,ABC-3,404",
    "viewer,PUB-1,403"
  })
  void anIssueIsChangedByThoseWhoMayEditIt(String user, String issue, int status) throws Exception {
    HttpResponse<String> answer = put(user, issue, "{\"" + SampleSite.REACH + "\":12.5}");
    assertEquals(status, answer.statusCode(), answer.body());
    if (status == 204) {
      assertEquals("", answer.body());
      assertEquals(12.5, stored(issue).number(SampleSite.REACH));
    }
  }

  @Test
  void aChangedValueIsFoundAtOnceAndHasItsHistory() throws Exception {
    assertEquals(204, put("alice", "ABC-2", "{\"" + SampleSite.REACH + "\":77}").statusCode());
    String found =
        as("bob").get("/rest/api/2/search?jql=cf%5B10101%5D%20%3D%2077&fields=summary").body();
    assertTrue(found.contains("ABC-2"), found);
    long id = stored("ABC-2").id();
    assertTrue(site.jira().store().changes().all().anyMatch(change -> change.issueId() == id));
  }

  @Test
  void nullEmptiesAField() throws Exception {
    assertEquals(204, put("alice", "ABC-1", "{\"" + SampleSite.REACH + "\":null}").statusCode());
    assertFalse(stored("ABC-1").values().containsKey(SampleSite.REACH));
  }

  @ParameterizedTest
  @CsvSource({SampleSite.SCORE, SampleSite.ELSEWHERE, "customfield_1", "votes"})
  void aFieldThatIsNotOnTheScreenCannotBeSet(String field) throws Exception {
    HttpResponse<String> answer = put("alice", "ABC-1", "{\"" + field + "\":1}");
    assertEquals(400, answer.statusCode());
    assertEquals(
        "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.",
        errors(answer).get(field).getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        SampleSite.REACH + "|\"12\"|a number",
        SampleSite.REACH + "|{}|a number",
        SampleSite.SIZE + "|{\"value\":\"Huge\"}|Huge",
        SampleSite.SIZE + "|\"Large\"|object",
        "summary|\"\"|summary",
        "summary|null|summary",
        "summary|5|string",
        "priority|{\"name\":\"Urgent\"}|Urgent",
        "labels|\"one\"|array",
        "labels|[\"two words\"]|spaces",
        "fixVersions|[{\"name\":\"9.9\"}]|9.9",
        "assignee|{\"name\":\"nobody\"}|nobody",
        "duedate|\"tomorrow\"|2026-12-31"
      })
  void aValueThatDoesNotFitIsRefusedByItsField(String field, String value, String word)
      throws Exception {
    IssueRow before = stored("ABC-1");
    HttpResponse<String> answer = put("alice", "ABC-1", "{\"" + field + "\":" + value + "}");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(errors(answer).get(field).getAsString().contains(word), answer.body());
    assertEquals(before, stored("ABC-1"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsWritten() throws Exception {
    String fields = "{\"summary\":\"New\",\"" + SampleSite.REACH + "\":\"x\",\"nofield\":1}";
    HttpResponse<String> answer = put("alice", "ABC-2", fields);
    assertEquals(Set.of(SampleSite.REACH, "nofield"), errors(answer).keySet());
    assertEquals("Second", stored("ABC-2").text(IssueRow.SUMMARY));
  }

  @Test
  void valuesAreChosenByNameOrId() throws Exception {
    String fields =
        "{\"priority\":{\"name\":\"High\"},\"%s\":{\"id\":\"1\"},\"assignee\":{\"name\":\"bob\"},"
                .formatted(SampleSite.SIZE)
            + "\"fixVersions\":[{\"name\":\"1.0\"}],\"duedate\":\"2026-12-24\"}";
    HttpResponse<String> answer = put("alice", "ABC-1", fields);
    assertEquals(204, answer.statusCode(), answer.body());
    IssueRow issue = stored("ABC-1");
    assertEquals("2", issue.text(IssueRow.PRIORITY));
    assertEquals("1", issue.text(SampleSite.SIZE));
    assertEquals("bob", issue.text(IssueRow.ASSIGNEE));
    assertEquals(java.util.List.of("31"), issue.texts(IssueRow.FIX_VERSIONS));
  }

  @Test
  void labelsAreAddedAndRemovedOneByOne() throws Exception {
    put("alice", "ABC-1", "{\"labels\":[\"a\",\"b\"]}");
    HttpResponse<String> answer =
        as("alice")
            .json(
                "PUT",
                "/rest/api/2/issue/ABC-1",
                "{\"update\":{\"labels\":[{\"add\":\"c\"},{\"remove\":\"a\"}]}}");
    assertEquals(204, answer.statusCode(), answer.body());
    assertEquals(Set.of("b", "c"), Set.copyOf(stored("ABC-1").texts(IssueRow.LABELS)));
  }

  @Test
  void aFieldStandsInOnePlaceOnly() throws Exception {
    String body = "{\"fields\":{\"summary\":\"x\"},\"update\":{\"summary\":[{\"set\":\"y\"}]}}";
    HttpResponse<String> answer = as("alice").json("PUT", "/rest/api/2/issue/ABC-1", body);
    assertEquals(400, answer.statusCode());
    assertTrue(errors(answer).has("summary"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"alice,204", "admin,204", "bob,403"})
  void onlyAdministratorsMayKeepQuietAboutAnEdit(String user, int status) throws Exception {
    site.jira().mails().clear();
    String path = "/rest/api/2/issue/ABC-1?notifyUsers=false";
    String body = "{\"fields\":{\"" + SampleSite.REACH + "\":1}}";
    assertEquals(status, as(user).json("PUT", path, body).statusCode());
    assertTrue(site.jira().mails().mails().isEmpty());
  }

  @Test
  void editmetaNamesWhatCanBeSetAndChosen() throws Exception {
    JsonObject fields =
        Visitor.json(as("alice").get("/rest/api/2/issue/ABC-1/editmeta"))
            .getAsJsonObject()
            .getAsJsonObject("fields");
    assertTrue(fields.has(SampleSite.REACH));
    assertFalse(fields.has(SampleSite.SCORE));
    assertFalse(fields.has(SampleSite.ELSEWHERE));
    assertTrue(fields.getAsJsonObject(SampleSite.SIZE).toString().contains("Large"));
    assertEquals(
        "number",
        fields
            .getAsJsonObject(SampleSite.REACH)
            .getAsJsonObject("schema")
            .get("type")
            .getAsString());
    assertEquals(403, as("viewer").get("/rest/api/2/issue/ABC-1/editmeta").statusCode());
  }

  @Test
  void aNewIssueGetsTheNextKey() throws Exception {
    HttpResponse<String> answer =
        create(
            "bob",
            "{\"project\":{\"key\":\"ABC\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"New\","
                + "\""
                + SampleSite.REACH
                + "\":3}");
    assertEquals(201, answer.statusCode(), answer.body());
    JsonObject created = Visitor.json(answer).getAsJsonObject();
    assertEquals("ABC-4", created.get("key").getAsString());
    assertEquals(3.0, stored("ABC-4").number(SampleSite.REACH));
    assertEquals(
        site.base() + "/rest/api/2/issue/" + stored("ABC-4").id(),
        created.get("self").getAsString());
  }

  @ParameterizedTest
  @CsvSource({"bob,PUB,403", "anonymous,PUB,401", "mallory,ABC,400", "bob,NONE,400"})
  void anIssueIsCreatedByThoseWhoMay(String user, String project, int status) throws Exception {
    String fields =
        "{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"New\"}"
            .formatted(project);
    assertEquals(status, create(user, fields).statusCode());
  }

  @Test
  void aNewIssueTakesPropertiesButNoOperations() throws Exception {
    String fields =
        "{\"fields\":{\"project\":{\"key\":\"ABC\"},\"issuetype\":{\"name\":\"Bug\"},"
            + "\"summary\":\"New\"}";
    HttpResponse<String> refused =
        as("bob")
            .json(
                "POST",
                "/rest/api/2/issue",
                fields + ",\"update\":{\"labels\":[{\"add\":\"a\"}]}}");
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("\\\"fields\\\""), refused.body());

    String more = ",\"update\":{},\"properties\":[{\"key\":\"rice\",\"value\":{\"a\":1}}]}";
    assertEquals(201, as("bob").json("POST", "/rest/api/2/issue", fields + more).statusCode());
    String property = as("bob").get("/rest/api/2/issue/ABC-4/properties/rice").body();
    assertEquals("{\"key\":\"rice\",\"value\":{\"a\":1}}", property);
  }

  @Test
  void anIssueWithoutProjectTypeOrSummaryIsRefused() throws Exception {
    assertEquals(Set.of("project"), errors(create("bob", "{\"summary\":\"x\"}")).keySet());
    assertEquals(
        Set.of("issuetype", "summary"),
        errors(create("bob", "{\"project\":{\"key\":\"ABC\"}}")).keySet());
  }
}
