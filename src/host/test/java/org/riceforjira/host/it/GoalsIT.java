package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goals: what serves one scores its multiple, wherever the score is computed. */
@ExtendWith(RunningHost.class)
class GoalsIT {
  private static final String SERVES = "SHOP-1"; // 4800, labels = conversion
  private static final String OTHER = "SHOP-21"; // 1600, no labels

  private final Person alice;
  private final Rules rules;
  private final ShopSettings settings;

  GoalsIT(HostProcess host) throws Exception {
    this.alice = host.person("alice");
    this.rules = new Rules(alice);
    this.settings = new ShopSettings(alice);
  }

  @AfterEach
  void putBack() throws Exception {
    settings.putBack();
    alice.recalculate("SHOP");
  }

  @Test
  void anIssueThatServesAGoalScoresItsMultipleAndSaysSo() throws Exception {
    assertEquals(200, alice.putSettings("SHOP", goal("labels = conversion")).status());

    JsonObject outcome = alice.card(SERVES).object().getAsJsonObject("outcome");
    assertEquals(9600, outcome.getAsJsonObject("score").get("value").getAsDouble());
    assertTrue(outcome.get("formula").getAsString().contains(" \u00d7 2 (Conversion) \u00f7 "));

    JsonObject report = alice.recalculate("SHOP");
    assertEquals("complete", report.get("ending").getAsString(), report.toString());
    assertEquals(Optional.of("9600"), rules.stored(alice.fields(SERVES)));
    assertEquals(Optional.of("1600"), rules.stored(alice.fields(OTHER)));
  }

  @Test
  void aGoalThatNamesWhatThereIsNotIsRefusedAtItsPlace() throws Exception {
    for (String jql : Set.of("fixVersion = Nowhere", "labels = a ORDER BY key", "labels = ")) {
      Answer refused = alice.putSettings("SHOP", goal(jql));

      assertEquals(400, refused.status(), refused.toString());
      assertEquals(Set.of("$.goals[0].jql"), refused.errors().keySet());
    }
  }

  private String goal(String jql) {
    JsonObject goal = new JsonObject();
    goal.addProperty("label", "Conversion");
    goal.addProperty("jql", jql);
    goal.addProperty("multiplier", 2);
    JsonArray goals = new JsonArray();
    goals.add(goal);
    JsonObject wanted = settings.copy();
    wanted.add("goals", goals);
    return wanted.toString();
  }
}
