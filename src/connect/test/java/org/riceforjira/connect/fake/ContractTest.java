package org.riceforjira.connect.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.contract.CloudDocument;
import org.riceforjira.connect.fake.contract.Contract;
import org.riceforjira.connect.fake.contract.OpenApiContract;

class ContractTest {
  private static final String SEARCH = "/rest/api/3/search/jql";
  private static final String ISSUE = "/rest/api/3/issue/RICE-1";
  private static final List<String> SERVED =
      List.of(
          "POST " + SEARCH,
          "PUT /rest/api/3/issue/{issue}",
          "GET /rest/api/3/serverInfo",
          "GET /rest/api/3/field",
          "POST /rest/api/3/bulk/issues/fields",
          "GET /rest/api/3/bulk/queue/{task}");

  private final FakeJira jira = FakeJira.cloud().project("RICE", 10_000);
  private final Visitor visitor = Visitor.onCloud(jira);

  @BeforeEach
  void aSmallDocument() throws Exception {
    jira.keeping(new OpenApiContract(smallDocument(), SERVED));
    jira.numberField("customfield_10100", "Reach");
    jira.issue("RICE-1").number("customfield_10100", 3);
  }

  @AfterEach
  void close() {
    jira.keeping(Contract.none());
    try {
      jira.close();
    } catch (AssertionError e) {
      // Each of these tests has looked at what was found itself.
      assertTrue(!jira.violations().isEmpty());
    }
  }

  @Test
  void whatIsDocumentedIsKept() throws Exception {
    visitor.cloudPage("{\"jql\": \"project = RICE\", \"fields\": [\"*all\"], \"maxResults\": 5}");
    edit("{\"fields\": {\"customfield_10100\": 4}}");
    visitor.get("/rest/api/3/serverInfo");
    visitor.get("/rest/api/3/field");
    assertEquals(List.of(), jira.violations());
  }

  @Test
  void aBulkEditIsKeptWithItsNullsAndItsMoments() throws Exception {
    JsonObject begun =
        visitor.json(
            "POST",
            "/rest/api/3/bulk/issues/fields",
            "{\"editedFieldsInput\": {\"clearableNumberFields\": [{\"fieldId\":"
                + " \"customfield_10100\", \"value\": null}]}, \"selectedActions\":"
                + " [\"customfield_10100\"], \"selectedIssueIdsOrKeys\": [\"RICE-1\"]}");
    visitor.get("/rest/api/3/bulk/queue/" + begun.get("taskId").getAsString());
    assertEquals(List.of(), jira.violations());
  }

  @Test
  void refusalsAreKeptWhateverTheyLookLike() throws Exception {
    jira.habits().refusalsAsHtml();
    Visitor.with(jira.address(), "Basic eDp5").get("/rest/api/3/bulk/queue/1");
    edit("{\"fields\": {\"customfield_99999\": 4}}");
    jira.next("GET", "/serverInfo").answers(429).html("slow down");
    visitor.get("/rest/api/3/serverInfo");
    assertEquals(List.of(), jira.violations());
  }

  @Test
  void aStrayOffsetIsFoundAndFailsTheTest() throws Exception {
    visitor.send("POST", SEARCH, "{\"jql\": \"project = RICE\", \"startAt\": 0}");
    assertEquals(1, jira.violations().size());
    assertTrue(jira.violations().get(0).contains("startAt"), jira.violations().get(0));

    FakeJira other = FakeJira.cloud().keeping(new OpenApiContract(smallDocument(), SERVED));
    Visitor.onCloud(other).send("POST", SEARCH, "{\"jql\": \"key = X-1\", \"startAt\": 0}");
    assertThrows(AssertionError.class, other::close);
  }

  @Test
  void wrongTypesAndUnknownParametersAreFound() throws Exception {
    visitor.send("POST", SEARCH, "{\"jql\": \"project = RICE\", \"fields\": \"summary\"}");
    visitor.send("PUT", ISSUE + "?notify=no", "{\"fields\": {}}");
    assertEquals(2, jira.violations().size(), jira.violations()::toString);
  }

  @Test
  void anAnswerOfTheWrongShapeIsFound() throws Exception {
    JsonObject strict = smallDocument();
    strict
        .getAsJsonObject("components")
        .getAsJsonObject("schemas")
        .getAsJsonObject("Found")
        .getAsJsonObject("properties")
        .remove("isLast");
    jira.keeping(new OpenApiContract(strict, SERVED));
    visitor.cloudPage("{\"jql\": \"project = RICE\"}");
    assertTrue(jira.violations().get(0).contains("isLast"), jira.violations().toString());
  }

  @Test
  void aPathThatNoDocumentAndNoListHasIsFound() throws Exception {
    visitor.get("/rest/api/3/myself");
    visitor.get("/rest/api/3/priority");
    assertEquals(1, jira.violations().size());
    assertTrue(jira.violations().get(0).contains("/myself"), jira.violations().get(0));
  }

  @Test
  void whatATestScriptsIsHeldAgainstNothing() throws Exception {
    jira.next("POST", "/search/jql").answers(200).saying("{\"total\": 3}");
    visitor.cloudPage("{\"jql\": \"project = RICE\"}");
    assertEquals(List.of(), jira.violations());
  }

  @Test
  void everythingThatTheFakeServesIsInTheRealDocument() throws Exception {
    assumeTrue(CloudDocument.find().isPresent(), CloudDocument.ABSENT);
    try (FakeJira real = FakeJira.cloud().project("RICE", 10_000)) {
      real.numberField("customfield_10100", "Reach");
      real.issue("RICE-1").commentsBy("ann").number("customfield_10100", 3);
      EveryResource.ask(Visitor.onCloud(real));
      assertEquals(List.of(), real.requests().unknown());
    }
  }

  @Test
  void theRealDocumentKnowsNoOffsetEither() throws Exception {
    assumeTrue(CloudDocument.find().isPresent(), CloudDocument.ABSENT);
    FakeJira real = FakeJira.cloud();
    Visitor.onCloud(real).send("POST", SEARCH, "{\"jql\": \"key = X-1\", \"startAt\": 0}");
    AssertionError found = assertThrows(AssertionError.class, real::close);
    assertTrue(found.getMessage().contains("startAt"), found.getMessage());
  }

  private void edit(String body) throws Exception {
    visitor.send("PUT", ISSUE + "?notifyUsers=false", body);
  }

  private static JsonObject smallDocument() throws Exception {
    try (Reader reader =
        new InputStreamReader(ContractTest.class.getResourceAsStream("small-cloud.json"), UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    }
  }
}
