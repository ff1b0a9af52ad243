package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.store.Permission;

class IssueEditsTest {
  private static final String REACH = "customfield_10100";
  private static final String IMPACT = "customfield_10101";

  private final FakeJira jira = FakeJira.cloud().project("RICE", 10_000).project("SHOP", 10_001);
  private final Visitor visitor = Visitor.onCloud(jira);

  @BeforeEach
  void anIssueWithTwoFields() {
    jira.numberField(REACH, "Reach");
    jira.selectField(IMPACT, "Impact", "High", "Low");
    jira.issue("RICE-1");
  }

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void aNumberIsWrittenAndClearedWithoutABodyInTheAnswer() throws Exception {
    HttpResponse<String> answer = edit("\"customfield_10100\": 12.5");
    assertEquals(204, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(OptionalDouble.of(12.5), jira.issue("RICE-1").numberOf(REACH));

    assertEquals(204, edit("\"customfield_10100\": null").statusCode());
    assertEquals(OptionalDouble.empty(), jira.issue("RICE-1").numberOf(REACH));
    assertEquals(2, jira.requests().putsPerIssue().get("RICE-1"));
  }

  @Test
  void anOptionIsWrittenByWhatItSays() throws Exception {
    assertEquals(204, edit("\"customfield_10101\": {\"value\": \"Low\"}").statusCode());
    assertTrue(jira.issue("RICE-1").value(IMPACT).toString().contains("Low"));
    assertEquals(400, edit("\"customfield_10101\": {\"value\": \"Vast\"}").statusCode());
  }

  @Test
  void aFieldThatIsOnNoScreenRefusesTheWholeEdit() throws Exception {
    jira.issue("RICE-1").without(REACH);
    HttpResponse<String> answer =
        edit("\"customfield_10101\": {\"value\": \"Low\"}, \"customfield_10100\": 3");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Field 'customfield_10100' cannot be set."), answer.body());
    assertTrue(jira.issue("RICE-1").value(IMPACT).isJsonNull());
  }

  @Test
  void aTextIsNoNumber() throws Exception {
    assertEquals(400, edit("\"customfield_10100\": \"12\"").statusCode());
  }

  @Test
  void aFieldOfAnotherProjectIsNeitherShownNorSet() throws Exception {
    jira.numberField("customfield_10102", "Effort").onlyIn("SHOP");
    assertEquals(400, edit("\"customfield_10102\": 3").statusCode());
    JsonObject fields =
        visitor.json("GET", "/rest/api/3/issue/RICE-1", "").getAsJsonObject("fields");
    assertTrue(fields.has(REACH));
    assertTrue(!fields.has("customfield_10102"));
  }

  @Test
  void quietEditsAreForAdministrators() throws Exception {
    jira.user(FakeJira.RICE).mayNot(Permission.ADMINISTER, Permission.ADMINISTER_PROJECTS);
    String path = "/rest/api/3/issue/RICE-1?notifyUsers=false";
    assertEquals(
        403, visitor.send("PUT", path, "{\"fields\": {\"" + REACH + "\": 1}}").statusCode());
    assertEquals(204, edit("\"customfield_10100\": 1").statusCode());
  }

  @Test
  void aDeletedIssueIsNotThere() throws Exception {
    jira.issue("RICE-1").delete();
    assertEquals(404, edit("\"customfield_10100\": 1").statusCode());
  }

  @Test
  void whatMayBeEditedIsTold() throws Exception {
    jira.issue("RICE-1").without(REACH);
    JsonObject meta = visitor.json("GET", "/rest/api/3/issue/RICE-1/editmeta", "");
    assertTrue(!meta.getAsJsonObject("fields").has(REACH));
    assertTrue(meta.getAsJsonObject("fields").has(IMPACT));
  }

  @Test
  void linksAreSeenFromBothEnds() throws Exception {
    jira.issue("RICE-2");
    jira.issue("RICE-1").link("Blocks", "RICE-2");
    String one = visitor.get("/rest/api/3/issue/RICE-1?fields=issuelinks").body();
    String other = visitor.get("/rest/api/3/issue/RICE-2?fields=issuelinks").body();
    assertTrue(one.contains("outwardIssue") && one.contains("RICE-2"), one);
    assertTrue(other.contains("inwardIssue") && other.contains("RICE-1"), other);
  }

  private HttpResponse<String> edit(String fields) throws Exception {
    return visitor.send("PUT", "/rest/api/3/issue/RICE-1", "{\"fields\": {" + fields + "}}");
  }
}
