package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What Atlassian's own REST client reads is what we wrote: what stands in the sample data, and what
 * is sent here, word for word.
 */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class WitnessedShopIT {
  private static final String ISSUE = "/rest/api/2/issue";
  private static final SampleDates DATES = new SampleDates(LocalDate.now());

  private HostProcess host;
  private Person alice;
  private WitnessProcess witness;

  @BeforeAll
  void start(Hosts hosts) throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()));
    alice = host.person("alice");
    witness = WitnessProcess.of(host.base());
  }

  @AfterAll
  void end() {
    witness.close();
    host.close();
  }

  private JsonElement told(String question, Object... more) throws Exception {
    JsonObject answer = witness.ask("alice", question, more);
    assertTrue(answer.has("answer"), answer.toString());
    return answer.get("answer");
  }

  private JsonObject issue(String key) throws Exception {
    return told("issue", "key", key).getAsJsonObject();
  }

  private static void assertText(String expected, JsonObject told, String name) {
    assertEquals(expected, told.has(name) ? told.get(name).getAsString() : null, name);
  }

  private static List<String> texts(JsonObject told, String name) {
    return told.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
  }

  /** The values of the five fields by their names. */
  private static Map<String, String> numbers(JsonObject told) {
    Map<String, String> numbers = new TreeMap<>();
    for (JsonElement field : told.getAsJsonObject("custom").asMap().values()) {
      JsonObject custom = field.getAsJsonObject();
      String name = custom.get("name").getAsString();
      if (custom.has("value") && (Rules.FACTORS.contains(name) || name.equals(Rules.SCORE))) {
        String number = custom.get("value").getAsBigDecimal().stripTrailingZeros().toPlainString();
        assertEquals(null, numbers.put(name, number), name);
      }
    }
    return numbers;
  }

  @Test
  void anIssueOfTheSampleDataIsReadAsItWasWritten() throws Exception {
    JsonObject told = issue("SHOP-16");

    assertText("Update the payment library", told, "summary");
    assertText(
        "Version 3 is supported until March only; version 4 changes how refunds are asked for.",
        told,
        "description");
    assertText("SHOP", told, "project");
    assertText("Task", told, "type");
    assertText("false", told, "subtask");
    assertText("In Progress", told, "status");
    assertText("High", told, "priority");
    assertText(null, told, "resolution");
    assertText("bob", told, "assignee");
    assertText("Bob Developer", told, "assigneeName");
    assertText("alice", told, "reporter");
    assertText(DATES.day("2026-12-11"), told, "due");
    assertEquals(
        DATES.moment("2026-06-27", "15:52").toEpochMilli(), told.get("created").getAsLong());
    assertEquals(List.of("compliance", "technical"), texts(told, "labels"));
    assertEquals(List.of("Payments"), texts(told, "components"));
    assertEquals(List.of(DATES.version("Winter", 2026)), texts(told, "fixVersions"));
    assertEquals(List.of("blocks SHOP-15", "blocks SHOP-17"), texts(told, "links"));
    assertText("0", told, "votes");
    assertText("0", told, "watchers");
    assertEquals(
        Map.of(
            "Reach", "3500",
            "Impact", "0.5",
            "Confidence", "100",
            "Effort", "0.5",
            "RICE Score", "3500"),
        numbers(told));
  }

  @Test
  void anIssueThatIsDoneAndOneThatIsNobodysAreReadAsSuch() throws Exception {
    JsonObject done = issue("SHOP-38");
    assertText("Done", done, "status");
    assertText("Done", done, "resolution");
    assertEquals("25600", numbers(done).get("RICE Score"));

    JsonObject nobodys = issue("SHOP-13");
    assertText(null, nobodys, "assignee");
    assertText(null, nobodys, "due");
    assertText("viewer", nobodys, "reporter");
  }

  @Test
  void theSiteHasFiveNumberFieldsOfOurs() throws Exception {
    Map<String, String> ids = new TreeMap<>();
    for (JsonElement element : told("fields").getAsJsonArray()) {
      JsonObject field = element.getAsJsonObject();
      if (field.has("custom") && field.get("custom").getAsString().endsWith(":float")) {
        assertText("com.atlassian.jira.plugin.system.customfieldtypes:float", field, "custom");
        assertText("number", field, "type");
        assertText("CUSTOM", field, "kind");
        assertText("true", field, "searchable");
        assertText("customfield_" + field.get("customId").getAsLong(), field, "id");
        String name = field.get("name").getAsString();
        assertEquals(null, ids.put(name, field.get("id").getAsString()), name);
      }
    }
    assertEquals(
        List.of("Confidence", "Effort", "Impact", "RICE Score", "Reach"),
        List.copyOf(ids.keySet()));
    assertEquals(5, ids.values().stream().distinct().count(), ids.toString());
  }

  @Test
  void aSearchFindsTheIssuesInTheOrderOfTheirScores() throws Exception {
    String jql = "project = SHOP AND \"RICE Score\" >= 10000 ORDER BY \"RICE Score\" DESC";
    assertEquals(
        List.of(
            "SHOP-6 26666.67",
            "SHOP-38 25600",
            "SHOP-4 16800",
            "SHOP-23 16000",
            "SHOP-41 15200",
            "SHOP-10 12480",
            "SHOP-13 11264",
            "SHOP-3 10800",
            "SHOP-22 10666.67",
            "SHOP-37 10500"),
        found(jql, 0, 20));
    assertEquals(List.of("SHOP-13 11264", "SHOP-3 10800", "SHOP-22 10666.67"), found(jql, 6, 3));
  }

  private List<String> found(String jql, int start, int max) throws Exception {
    JsonObject page = told("search", "jql", jql, "start", start, "max", max).getAsJsonObject();
    assertEquals(10, page.get("total").getAsInt());
    assertEquals(start, page.get("startAt").getAsInt());
    JsonArray issues = page.getAsJsonArray("issues");
    return issues.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(issue -> issue.get("key").getAsString() + " " + numbers(issue).get("RICE Score"))
        .toList();
  }

  private String sent(String text) throws Exception {
    Rules rules = new Rules(alice);
    String named = text;
    for (String factor : Rules.FACTORS) {
      named = named.replace("\"" + factor + "\"", "\"" + rules.id(factor) + "\"");
    }
    return named;
  }

  @Test
  void anIssueThatIsCreatedAndEditedIsReadAsItWasSent() throws Exception {
    Answer created =
        alice.send(
            "POST",
            ISSUE,
            sent(
                """
                {"fields": {"project": {"key": "SHOP"}, "issuetype": {"name": "Story"},
                 "summary": "Tell the witness \\u201eall\\u201c & <nothing> else",
                 "description": "One line.\\nAnother: \\u00e4\\u00f6\\u00fc.",
                 "priority": {"name": "Low"}, "assignee": {"name": "bob"},
                 "labels": ["seen", "by-others"], "components": [{"name": "Search"}],
                 "duedate": "2031-02-28",
                 "Reach": 1000.5, "Impact": 2, "Confidence": 80, "Effort": 4}}"""));
    assertEquals(201, created.status(), created.toString());
    String key = created.object().get("key").getAsString();

    JsonObject told = issue(key);
    assertText("Tell the witness \u201eall\u201c & <nothing> else", told, "summary");
    assertText("One line.\nAnother: \u00e4\u00f6\u00fc.", told, "description");
    assertText("Story", told, "type");
    assertText("Open", told, "status");
    assertText("Low", told, "priority");
    assertText("bob", told, "assignee");
    assertText("alice", told, "reporter");
    assertText("2031-02-28", told, "due");
    assertEquals(List.of("by-others", "seen"), texts(told, "labels"));
    assertEquals(List.of("Search"), texts(told, "components"));
    assertEquals(List.of(), texts(told, "fixVersions"));
    assertEquals(
        Map.of(
            "Reach", "1000.5",
            "Impact", "2",
            "Confidence", "80",
            "Effort", "4",
            "RICE Score", "400.2"),
        numbers(told));
    edit(key);
  }

  private void edit(String key) throws Exception {
    Answer edited =
        alice.send(
            "PUT",
            ISSUE + "/" + key,
            sent(
                """
                {"fields": {"summary": "Tell it again", "labels": [], "duedate": null,
                 "priority": {"name": "High"}, "Reach": 2000, "Effort": null}}"""));
    assertEquals(204, edited.status(), edited.toString());

    JsonObject told = issue(key);
    assertText("Tell it again", told, "summary");
    assertText("High", told, "priority");
    assertText(null, told, "due");
    assertEquals(List.of(), texts(told, "labels"));
    assertEquals(Map.of("Reach", "2000", "Impact", "2", "Confidence", "80"), numbers(told));
    assertFalse(told.get("updated").getAsLong() < told.get("created").getAsLong());
  }
}
