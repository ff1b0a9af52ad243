package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Atlassian's own REST client, which is not ours, finds a Jira in the host. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class WitnessIT {
  private static final String API = "/rest/api/2/";
  private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600

  private Person alice;
  private Person bob;
  private Rules rules;
  private WitnessProcess witness;

  @BeforeAll
  void call(HostProcess host) throws Exception {
    alice = host.person("alice");
    bob = host.person("bob");
    rules = new Rules(alice);
    witness = WitnessProcess.of(host.base());
  }

  @AfterAll
  void dismiss() {
    witness.close();
  }

  private JsonElement told(String who, String question, Object... more) throws Exception {
    JsonObject answer = witness.ask(who, question, more);
    assertTrue(answer.has("answer"), answer.toString());
    return answer.get("answer");
  }

  private static void assertRefused(int status, String sentence, JsonObject answer) {
    assertEquals(status, answer.get("status").getAsInt(), answer.toString());
    JsonArray messages = answer.getAsJsonObject("messages").getAsJsonArray("errorMessages");
    assertTrue(messages.toString().contains(sentence), answer.toString());
    assertTrue(answer.get("exception").getAsString().startsWith("RestClientException"));
  }

  private JsonObject asWeRead(String key) throws Exception {
    return AsWitnessed.of(alice.get(API + "issue/" + key + "?expand=names").object());
  }

  private JsonArray asWeList(String path) throws Exception {
    JsonElement list = alice.get(API + path).json();
    JsonArray names = new JsonArray();
    list.getAsJsonArray().forEach(one -> names.add(one.getAsJsonObject().get("name")));
    return names;
  }

  private Optional<String> score(JsonElement issue) {
    JsonObject field =
        issue.getAsJsonObject().getAsJsonObject("custom").getAsJsonObject(rules.id(Rules.SCORE));
    return Optional.ofNullable(field.get("value"))
        .map(value -> value.getAsBigDecimal().stripTrailingZeros().toPlainString());
  }

  @Test
  void theServerIsTheOneThatWeAsk() throws Exception {
    JsonObject ours = alice.get(API + "serverInfo").object();
    JsonObject told = told("alice", "server").getAsJsonObject();

    for (String name : List.of("baseUrl", "version", "buildNumber", "serverTitle", "scmInfo")) {
      assertEquals(ours.get(name), told.get(name), name);
    }
    assertTrue(told.get("serverTime").getAsLong() > told.get("buildDate").getAsLong());
  }

  @Test
  void allFieldsHaveTheirIdsNamesAndTypes() throws Exception {
    JsonArray told = told("alice", "fields").getAsJsonArray();
    JsonArray ours = alice.get(API + "field").json().getAsJsonArray();

    assertEquals(ours.size(), told.size());
    for (int i = 0; i < ours.size(); i++) {
      JsonObject our = ours.get(i).getAsJsonObject();
      JsonObject their = told.get(i).getAsJsonObject();
      for (String name : List.of("id", "name", "orderable", "navigable", "searchable")) {
        assertEquals(our.get(name), their.get(name), our.toString());
      }
      JsonObject schema = our.has("schema") ? our.getAsJsonObject("schema") : new JsonObject();
      for (String name : List.of("type", "items", "system", "custom", "customId")) {
        assertEquals(schema.get(name), their.get(name), our.toString());
      }
      assertEquals(our.get("custom").getAsBoolean() ? "CUSTOM" : "JIRA", kind(their));
    }
  }

  @Test
  void ourFiveFieldsAreNumberFieldsOfJirasOwnType() throws Exception {
    List<JsonObject> told =
        told("alice", "fields").getAsJsonArray().asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    List<String> names = new ArrayList<>(Rules.FACTORS);
    names.add(Rules.SCORE);

    for (String name : names) {
      JsonObject field =
          told.stream()
              .filter(one -> one.get("name").getAsString().equals(name))
              .findFirst()
              .orElseThrow();
      assertEquals(rules.id(name), field.get("id").getAsString());
      assertEquals("number", field.get("type").getAsString());
      assertEquals(NUMBER, field.get("custom").getAsString());
      assertEquals("CUSTOM", kind(field));
    }
  }

  private static String kind(JsonObject field) {
    return field.get("kind").getAsString();
  }

  @Test
  void aSearchPageByPageFindsEveryIssueInTheOrderOfItsScore() throws Exception {
    String jql = "project = SHOP ORDER BY %s DESC, key".formatted(rules.scoreInJql());
    List<String> ours = alice.keys(jql);
    List<String> told = new ArrayList<>();
    for (int start = 0; start < ours.size(); start += 10) {
      JsonObject page = page("alice", jql, start);
      assertEquals(ours.size(), page.get("total").getAsInt());
      assertEquals(start, page.get("startAt").getAsInt());
      assertEquals(10, page.get("maxResults").getAsInt());
      for (JsonElement element : page.getAsJsonArray("issues")) {
        JsonObject issue = element.getAsJsonObject();
        told.add(issue.get("key").getAsString());
        assertEquals(asWeRead(issue.get("key").getAsString()), issue);
      }
    }

    assertEquals(ours, told);
  }

  private JsonObject page(String who, String jql, int start) throws Exception {
    return told(who, "search", "jql", jql, "start", start, "max", 10).getAsJsonObject();
  }

  @Test
  void aLongQueryIsAskedByPost() throws Exception {
    String jql = "project = SHOP AND key in (%s)".formatted("SHOP-1, ".repeat(70) + "SHOP-2");

    assertEquals(2, page("alice", jql, 0).get("total").getAsInt());
  }

  @Test
  void aQueryThatCannotBeReadIsRefusedWithTheReason() throws Exception {
    assertRefused(
        400,
        "Error in the JQL Query",
        witness.ask("alice", "search", "jql", "projec = ", "start", 0, "max", 1));
  }

  @Test
  void anIssueIsReadWithAllThatItHas() throws Exception {
    for (String key : List.of("SHOP-1", "SHOP-6", "SHOP-7", KEY)) {
      assertEquals(asWeRead(key), told("alice", "issue", "key", key));
    }
  }

  @Test
  void listsAndTheProjectAndTransitionsHaveTheirNames() throws Exception {
    JsonObject lists = told("alice", "lists").getAsJsonObject();
    for (String list : List.of("status", "priority", "resolution", "issuetype")) {
      assertEquals(asWeList(list), lists.get(list), list);
    }
    assertTrue(lists.get("issueLinkType").toString().contains("Blocks, is blocked by, blocks"));

    JsonObject shop = told("alice", "project", "key", "SHOP").getAsJsonObject();
    assertEquals("Online Shop", shop.get("name").getAsString());
    assertEquals(asWeList("project/SHOP/versions"), shop.get("versions"));
    assertEquals(asWeList("project/SHOP/components"), shop.get("components"));

    assertEquals(asWeList("status"), told("alice", "transitions", "key", KEY));
  }

  @Test
  void aNumberThatItWritesArrivesAndTheScoreFollows() throws Exception {
    assertEquals(Optional.of("1600"), score(told("bob", "issue", "key", KEY)));
    String written =
        told("bob", "write", "key", KEY, "field", rules.id("Reach"), "number", 450.5).getAsString();
    try {
      assertEquals("written", written);
      JsonObject fields = bob.fields(KEY);
      assertEquals("450.5", rules.number(fields, "Reach").orElseThrow().toPlainString());
      assertEquals(Optional.of("901"), rules.stored(fields));
      assertEquals(Optional.of("901"), score(told("bob", "issue", "key", KEY)));
      JsonObject found = page("bob", "key = " + KEY + " AND " + rules.scoreInJql() + " = 901", 0);
      assertEquals(1, found.get("total").getAsInt());
    } finally {
      bob.factors(KEY, "{\"reach\": 800}");
    }
    assertEquals(Optional.of("1600"), score(told("bob", "issue", "key", KEY)));
  }

  @Test
  void whoMayNotEditIsRefusedWithTheReason() throws Exception {
    JsonObject before = asWeRead(KEY);

    JsonObject refused =
        witness.ask("viewer", "write", "key", KEY, "field", rules.id("Reach"), "number", 1);

    assertRefused(403, "You do not have permission to edit issues in this project.", refused);
    assertEquals(before, asWeRead(KEY));
  }

  @Test
  void whoHasNoAccessSeesNothing() throws Exception {
    assertRefused(404, "Issue Does Not Exist", witness.ask("mallory", "issue", "key", KEY));
    // To mallory even the project's name means nothing, as in Jira.
    assertRefused(
        400,
        "does not exist for the field 'project'",
        witness.ask("mallory", "search", "jql", "project = SHOP", "start", 0, "max", 10));
    assertEquals(0, page("mallory", "ORDER BY key", 0).get("total").getAsInt());
  }

  @Test
  void anIssueThatIsNotThereIsSaidToBeMissing() throws Exception {
    assertRefused(404, "Issue Does Not Exist", witness.ask("alice", "issue", "key", "SHOP-9999"));
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    JsonObject question = new JsonObject();
    question.addProperty("who", "alice");
    question.addProperty("password", "guessed");
    question.addProperty("ask", "issue");
    question.addProperty("key", KEY);

    assertRefused(401, "Name and password", witness.ask(question));
  }
}
