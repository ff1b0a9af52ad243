package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningHost.class)
class WhyIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";
  private static final String APP = "/rest/rice/1.0/";

  private final Person bob;
  private final Person alice;

  WhyIT(HostProcess host) {
    this.bob = host.person("bob");
    this.alice = host.person("alice");
  }

  @AfterEach
  void putBack() throws Exception {
    bob.factors(KEY, FACTORS);
  }

  @Test
  void theFormulaTheRankAndTheLineAreExplained() throws Exception {
    JsonObject why = why(bob, KEY, "?capacity=40&policy=stop");

    assertEquals("800 \u00d7 2 \u00d7 100 % \u00f7 1 = 1\u202f600", text(why, "formula"));
    assertEquals("SHOP", text(why, "project"));
    assertTrue(text(why.getAsJsonObject("rank"), "text").startsWith("Rank "));
    assertTrue(text(why.getAsJsonObject("sure"), "text").startsWith("In 4 of 5 cases "));
    assertTrue(
        text(why.getAsJsonObject("line"), "text").endsWith("the line of 40 person-months"),
        why.toString());
    assertFalse(why.getAsJsonObject("flips").getAsJsonArray("next").isEmpty());
  }

  @Test
  void whoChangedAFactorLastIsTold() throws Exception {
    bob.factors(KEY, "{\"impact\": 1}");
    alice.factors(KEY, "{\"impact\": 3}");

    JsonObject changed =
        why(bob, KEY, "")
            .getAsJsonArray("factors")
            .get(1)
            .getAsJsonObject()
            .getAsJsonObject("changed");
    assertEquals("Alice Product", text(changed, "by"));
    assertEquals("1", text(changed, "from"));
    assertEquals("3", text(changed, "to"));
  }

  @Test
  void anEditIsInTheNextExplanation() throws Exception {
    bob.factors(KEY, "{\"reach\": 1000000}");

    JsonObject why = why(bob, KEY, "");
    assertEquals(1, why.getAsJsonObject("rank").get("position").getAsInt());
    assertTrue(why.getAsJsonObject("flips").get("passing").isJsonNull());
  }

  @Test
  void noHiddenIssueIsNamed() throws Exception {
    for (String key : List.of("SHOP-1", "SHOP-6", "SHOP-21", "SHOP-24", "SHOP-42")) {
      assertFalse(why(bob, key, "?capacity=40").toString().contains("SHOP-40"), key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "capacity=abc, capacity",
    "capacity=-1, capacity",
    "capacity=1e99, capacity",
    "policy=most, policy",
  })
  void aWrongLineIsRefusedByItsName(String query, String input) throws Exception {
    Answer answer = bob.get(APP + "issues/" + KEY + "/why?" + query);

    assertEquals(400, answer.status(), answer.toString());
    assertEquals(Set.of(input), answer.errors().keySet());
  }

  @Test
  void twoIssuesAreComparedByWhatDecides() throws Exception {
    JsonObject json = comparison("left=SHOP-7&right=" + KEY).object();

    assertEquals("right", text(json, "first"));
    assertTrue(text(json, "text").startsWith("SHOP-21 comes first, mostly because of its Effort."));
    assertEquals(4, json.getAsJsonArray("factors").size());
  }

  @ParameterizedTest
  @CsvSource({
    "left=SHOP-7, right",
    "right=SHOP-7, left",
    "left=SHOP-7&right=SHOP-7, right",
    "left=&right=SHOP-7, left",
  })
  void whatCannotBeComparedIsRefusedByItsName(String query, String input) throws Exception {
    Answer answer = comparison(query);

    assertEquals(400, answer.status(), answer.toString());
    assertEquals(Set.of(input), answer.errors().keySet());
  }

  private Answer comparison(String query) throws Exception {
    return bob.get(APP + "projects/SHOP/backlog/comparison?" + query);
  }

  /** The explanation, once the ranking is there. */
  private static JsonObject why(Person person, String key, String query) throws Exception {
    return Polling.until(
        () -> person.get(APP + "issues/" + key + "/why" + query).object(),
        why -> !why.get("preparing").getAsBoolean());
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }
}
