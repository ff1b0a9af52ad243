package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class RestTest {
  private static final String ALL = "project = ABC ORDER BY key";

  private static SampleSite site;

  @BeforeAll
  static void start() throws Exception {
    site = new SampleSite();
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  private static Visitor as(String user) {
    return user == null || user.equals("anonymous")
        ? Visitor.anonymous(site.base())
        : Visitor.as(user, site.base());
  }

  private static JsonElement get(String user, String path) throws Exception {
    HttpResponse<String> answer = as(user).get("/rest/api/2/" + path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Visitor.json(answer);
  }

  private static HttpResponse<String> search(String user, String body) throws Exception {
    return as(user).json("POST", "/rest/api/2/search", body);
  }

  private static JsonObject found(String user, String body) throws Exception {
    HttpResponse<String> answer = search(user, body);
    assertEquals(200, answer.statusCode(), answer.body());
    return Visitor.json(answer).getAsJsonObject();
  }

  private static List<String> keys(JsonObject answer) {
    return answer.getAsJsonArray("issues").asList().stream()
        .map(issue -> issue.getAsJsonObject().get("key").getAsString())
        .toList();
  }

  @Test
  void theServerSaysThatItIsNoCloud() throws Exception {
    JsonObject info = get(null, "serverInfo").getAsJsonObject();
    assertEquals("Server", info.get("deploymentType").getAsString());
    assertTrue(info.get("version").getAsString().startsWith("11.3"));
    assertEquals(site.base().toString(), info.get("baseUrl").getAsString());
  }

  @Test
  void peopleHaveALanguageAndATimeZone() throws Exception {
    assertEquals("Z", get("bob", "myself").getAsJsonObject().get("timeZone").getAsString());
    assertEquals("en_US", get("bob", "myself").getAsJsonObject().get("locale").getAsString());
    assertEquals("de_DE", get("greta", "myself").getAsJsonObject().get("locale").getAsString());
  }

  @Test
  void peopleAreWhoTheySayOnlyWithTheirPassword() throws Exception {
    assertEquals("bob", get("bob", "myself").getAsJsonObject().get("key").getAsString());
    HttpResponse<String> wrong =
        Visitor.with("bob", "guess", site.base()).get("/rest/api/2/serverInfo");
    assertEquals(401, wrong.statusCode());
    assertEquals(
        "AUTHENTICATED_FAILED", wrong.headers().firstValue("X-Seraph-LoginReason").orElse(""));
    assertEquals(401, as(null).get("/rest/api/2/myself").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"Bearer bob-token,200", "bearer bob-token,200", "Bearer bob,401", "Basic Ym9i,401"})
  void aPersonalAccessTokenIsAsGoodAsAPassword(String login, int status) throws Exception {
    Visitor nobody = as(null);
    var request = nobody.request("/rest/api/2/myself").header("Authorization", login);
    assertEquals(status, nobody.send(request).statusCode());
  }

  @Test
  void fieldsSayTheirTypeAndHowToQueryThem() throws Exception {
    JsonArray fields = get("bob", "field").getAsJsonArray();
    JsonObject reach =
        fields.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(field -> field.get("id").getAsString().equals(SampleSite.REACH))
            .findFirst()
            .orElseThrow();
    assertEquals("Reach", reach.get("name").getAsString());
    assertTrue(reach.get("custom").getAsBoolean());
    assertEquals("[\"cf[10101]\",\"Reach\"]", reach.get("clauseNames").toString());
    assertEquals(
        "{\"type\":\"number\",\"custom\":"
            + "\"com.atlassian.jira.plugin.system.customfieldtypes:float\",\"customId\":10101}",
        reach.get("schema").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "alice,ABC-1 ABC-2 ABC-3 PUB-1",
    "admin,ABC-1 ABC-2 PUB-1",
    "viewer,ABC-1 ABC-2 PUB-1",
    "mallory,PUB-1",
    "anonymous,PUB-1"
  })
  void aSearchFindsWhatTheUserMaySee(String user, String expected) throws Exception {
    JsonObject answer = found(user, "{\"jql\":\"issuetype = Story ORDER BY key\"}");
    assertEquals(expected, String.join(" ", keys(answer)));
    assertEquals(keys(answer).size(), answer.get("total").getAsInt());
  }

  @Test
  void pagesFollowEachOtherAndKnowTheTotal() throws Exception {
    JsonObject first = found("alice", "{\"jql\":\"" + ALL + "\",\"maxResults\":2}");
    assertEquals(List.of("ABC-1", "ABC-2"), keys(first));
    assertEquals(3, first.get("total").getAsInt());
    assertEquals(2, first.get("maxResults").getAsInt());
    JsonObject second = found("alice", "{\"jql\":\"" + ALL + "\",\"maxResults\":2,\"startAt\":2}");
    assertEquals(List.of("ABC-3"), keys(second));
    assertEquals(2, second.get("startAt").getAsInt());
    assertEquals(List.of(), keys(found("alice", "{\"jql\":\"" + ALL + "\",\"maxResults\":0}")));
  }

  @Test
  void aPageHoldsAtMostAThousand() throws Exception {
    JsonObject answer = found("alice", "{\"jql\":\"" + ALL + "\",\"maxResults\":5000}");
    assertEquals(1000, answer.get("maxResults").getAsInt());
    assertEquals(10_000, answer.get("maxResultWindow").getAsInt());
  }

  @Test
  void noPageReachesPastTheWindow() throws Exception {
    HttpResponse<String> answer =
        search("alice", "{\"jql\":\"" + ALL + "\",\"startAt\":9990,\"maxResults\":100}");
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("Search limit exceeded"), answer.body());
  }

  @Test
  void onlyTheFieldsAskedForAreAnsweredAndNullIsSaid() throws Exception {
    String body =
        "{\"jql\":\"key = ABC-2\",\"fields\":[\"summary\",\"%s\",\"%s\"],\"expand\":[\"names\"]}"
            .formatted(SampleSite.REACH, SampleSite.SIZE);
    JsonObject answer = found("alice", body);
    JsonObject fields =
        answer.getAsJsonArray("issues").get(0).getAsJsonObject().getAsJsonObject("fields");
    assertEquals(3, fields.size());
    assertTrue(fields.get(SampleSite.REACH).isJsonNull());
    assertEquals("Large", fields.getAsJsonObject(SampleSite.SIZE).get("value").getAsString());
    assertEquals("Reach", answer.getAsJsonObject("names").get(SampleSite.REACH).getAsString());
    assertFalse(answer.has("schema"));
  }

  @Test
  void aGetSearchesTheSame() throws Exception {
    JsonElement answer =
        get("alice", "search?jql=key%20%3D%20ABC-1&fields=summary," + SampleSite.SCORE);
    JsonObject issue = answer.getAsJsonObject().getAsJsonArray("issues").get(0).getAsJsonObject();
    assertEquals(2, issue.getAsJsonObject("fields").size());
    assertEquals("675.0", issue.getAsJsonObject("fields").get(SampleSite.SCORE).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jql\":\"project =\"}",
        "{\"jql\":\"nosuchfield = 1\"}",
        "{\"jql\":5}",
        "{\"jql\":\"\",\"nextPageToken\":\"x\"}",
        "{\"jql\":\"\",\"fields\":\"summary\"}",
        "{\"jql\":\"\",\"startAt\":\"first\"}",
        "{\"jql\":\"\",\"startAt\":1e10000}",
        "{\"jql\":\"\",\"startAt\":1e99}",
        "{\"jql\":\"\",\"startAt\":4294967296}",
        "{\"jql\":\"\",\"maxResults\":1.5}",
        "{jql:\"\"}",
        "{'jql':''}",
        "{\"jql\":\"\"} {}",
        "{\"jql\":\"\"}; x",
        "{\"jql\":\"\",\"startAt\":NaN}",
        "",
        "[]",
        "{"
      })
  void aQueryThatMakesNoSenseIsRefusedWithAReason(String body) throws Exception {
    HttpResponse<String> answer = search("alice", body);
    assertEquals(400, answer.statusCode(), answer.body());
    JsonObject errors = Visitor.json(answer).getAsJsonObject();
    assertEquals(1, errors.getAsJsonArray("errorMessages").size(), answer.body());
    assertTrue(errors.getAsJsonObject("errors").isEmpty());
  }

  @Test
  void projectsAreListedForThoseWhoMaySeeThem() throws Exception {
    assertEquals(2, get("viewer", "project").getAsJsonArray().size());
    assertEquals(1, get(null, "project").getAsJsonArray().size());
    assertEquals(200, as("viewer").get("/rest/api/2/project/ABC").statusCode());
    assertEquals(404, as("mallory").get("/rest/api/2/project/ABC").statusCode());
    assertEquals(404, as("viewer").get("/rest/api/2/project/NONE").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "bob,?issueKey=ABC-1,EDIT_ISSUES,true",
    "viewer,?issueKey=ABC-1,EDIT_ISSUES,false",
    "bob,?projectKey=PUB,EDIT_ISSUES,false",
    "bob,'',EDIT_ISSUES,true",
    "alice,?projectKey=ABC,ADMINISTER_PROJECTS,true",
    "alice,'',ADMINISTER,false",
    "admin,'',ADMINISTER,true"
  })
  void peopleLearnWhatTheyMayDo(String user, String where, String permission, boolean may)
      throws Exception {
    JsonObject permissions =
        get(user, "mypermissions" + where).getAsJsonObject().getAsJsonObject("permissions");
    assertEquals(may, permissions.getAsJsonObject(permission).get("havePermission").getAsBoolean());
  }

  @Test
  void nobodyLearnsOfAnIssueByItsPermissions() throws Exception {
    String path = "/rest/api/2/mypermissions?issueKey=ABC-3";
    assertEquals(404, as("viewer").get(path).statusCode());
  }

  @Test
  void theListsAreThere() throws Exception {
    assertEquals(5, get("bob", "priority").getAsJsonArray().size());
    assertFalse(get("bob", "status").getAsJsonArray().isEmpty());
    JsonObject links = get("bob", "issueLinkType").getAsJsonObject();
    assertTrue(links.getAsJsonArray("issueLinkTypes").toString().contains("is blocked by"));
  }

  @Test
  void whatIsNotThereIsAnswered404InJson() throws Exception {
    HttpResponse<String> answer = as("bob").get("/rest/api/2/nothing");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains("json"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded,,403",
    "text/plain,,403",
    "'text/plain; charset=utf-8',,403",
    "multipart/form-data; boundary=x,,403",
    "application/json,http://evil.example,403",
    "application/json,null,403",
    "application/json,,200"
  })
  void whatAnotherSiteCouldHaveSentIsRefused(String type, String origin, int status)
      throws Exception {
    Visitor bob = as("bob");
    var request =
        bob.request("/rest/api/2/search")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString("{\"jql\":\"key = ABC-1\"}"));
    assertEquals(
        status, bob.send(origin == null ? request : request.header("Origin", origin)).statusCode());
  }

  @Test
  void thePageItselfAndWhoeverSendsTheHeaderMayWrite() throws Exception {
    Visitor bob = as("bob");
    String own = site.base().resolve("/").toString().replaceAll("/$", "");
    for (String[] header : new String[][] {{"Origin", own}, {"X-Atlassian-Token", "no-check"}}) {
      var request =
          bob.request("/rest/api/2/search")
              .header("Content-Type", "application/json")
              .header(header[0], header[1])
              .POST(BodyPublishers.ofString("{\"jql\":\"key = ABC-1\"}"));
      assertEquals(200, bob.send(request).statusCode(), header[0]);
    }
  }
}
