package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningHost.class)
class FirstStartIT {
  private static HostProcess host;
  private static Person admin;
  private static Rules rules;
  private static List<JsonObject> shop;

  @BeforeAll
  static void startOnNoData(Hosts hosts) throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.fresh()));
    admin = host.person("admin");
    rules = new Rules(admin);
    shop = admin.search("project = SHOP ORDER BY key");
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void theSiteIsRunning() throws Exception {
    Answer status = host.anonymous().get("/status");

    assertEquals(200, status.status());
    assertEquals("RUNNING", status.object().get("state").getAsString());
  }

  @Test
  void theShopIsThereWithItsIssues() {
    assertEquals(42, shop.size());
    assertEquals("SHOP-1", shop.get(0).get("key").getAsString());
  }

  @Test
  void thereAreFiveFieldsForNumbers() throws Exception {
    for (String name : Stream.concat(Rules.FACTORS.stream(), Stream.of(Rules.SCORE)).toList()) {
      JsonObject field = field(rules.id(name));

      assertEquals(
          "com.atlassian.jira.plugin.system.customfieldtypes:float",
          field.getAsJsonObject("schema").get("custom").getAsString(),
          name);
      assertTrue(field.get("searchable").getAsBoolean(), name);
    }
  }

  @Test
  void everyStoredScoreIsWhatTheRulesGive() {
    Map<String, Optional<String>> expected = new TreeMap<>();
    Map<String, Optional<String>> stored = new TreeMap<>();
    for (JsonObject issue : shop) {
      String key = issue.get("key").getAsString();
      JsonObject fields = issue.getAsJsonObject("fields");
      expected.put(key, rules.expected(fields));
      stored.put(key, rules.stored(fields));
    }

    assertEquals(expected, stored);
    assertEquals(7, expected.values().stream().filter(Optional::isEmpty).count());
    assertEquals(Optional.of("4800"), expected.get("SHOP-1")); // 18000 x 2 x 0.8 / 6
  }

  @Test
  void aQueryForHigherScoresFindsExactlyThose() throws Exception {
    BigDecimal limit = new BigDecimal("4800");
    List<String> higher =
        shop.stream()
            .filter(issue -> score(issue).filter(value -> value.compareTo(limit) > 0).isPresent())
            .map(issue -> issue.get("key").getAsString())
            .toList();

    String jql = "project = SHOP AND %s > %s ORDER BY key".formatted(rules.scoreInJql(), limit);

    assertTrue(higher.size() > 3 && higher.size() < 35, higher.toString());
    assertEquals(higher, admin.keys(jql));
  }

  @Test
  void aQueryForEmptyScoresFindsTheIncompleteIssues() throws Exception {
    String jql = "project = SHOP AND %s is EMPTY ORDER BY key".formatted(rules.scoreInJql());

    assertEquals(
        List.of("SHOP-30", "SHOP-31", "SHOP-32", "SHOP-33", "SHOP-34", "SHOP-35", "SHOP-36"),
        admin.keys(jql));
  }

  @Test
  void theConsoleTellsWhatWasScoredAndWhyNot() {
    String summary =
        host.said().stream()
            .filter(line -> line.startsWith("SHOP: "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No summary among " + host.said()));

    assertTrue(summary.startsWith("SHOP: 42 issues, 35 scored"), summary);
    for (String gap :
        List.of(
            "Reach is missing (3)",
            "Impact is missing (2)",
            "Confidence is missing (2)",
            "Effort is missing (3)",
            "Effort is 0 (1)")) {
      assertTrue(summary.contains(gap), gap + " is not in: " + summary);
    }
  }

  private static Optional<BigDecimal> score(JsonObject issue) {
    return rules.expected(issue.getAsJsonObject("fields")).map(BigDecimal::new);
  }

  private static JsonObject field(String id) throws Exception {
    return admin.get("/rest/api/2/field").json().getAsJsonArray().asList().stream()
        .map(element -> element.getAsJsonObject())
        .filter(field -> field.get("id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
