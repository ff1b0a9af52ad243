package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningHost.class)
class FactorsIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600

  private final Person bob;
  private final Rules rules;
  private JsonObject before;

  FactorsIT(HostProcess host) throws Exception {
    this.bob = host.person("bob");
    this.rules = new Rules(bob);
  }

  @BeforeEach
  void read() throws Exception {
    before = bob.fields(KEY);
  }

  @AfterEach
  void putBack() throws Exception {
    bob.factors(KEY, "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}");
  }

  @Test
  void aFactorAndTheScoreItGivesAreStoredTogether() throws Exception {
    Answer answer = bob.factors(KEY, "{\"reach\": 450, \"effort\": 0.7}");

    assertEquals(200, answer.status(), answer.toString());
    JsonObject after = bob.fields(KEY);
    assertEquals(Optional.of("1285.71"), rules.stored(after));
    assertEquals(rules.expected(after), rules.stored(after));
    assertFalse(after.get("updated").equals(before.get("updated")));
    assertEquals(1285.71, score(answer.object()));
  }

  @Test
  void theNewScoreIsFoundAtOnce() throws Exception {
    bob.factors(KEY, "{\"reach\": 123456}");

    String jql = "project = SHOP AND %s > 240000".formatted(rules.scoreInJql());
    assertEquals(List.of(KEY), bob.keys(jql));
  }

  @Test
  void emptyingAFactorEmptiesTheScoreAndNamesTheGap() throws Exception {
    JsonObject card = bob.factors(KEY, "{\"impact\": null}").object();

    assertTrue(card.getAsJsonObject("outcome").get("score").isJsonNull(), card.toString());
    assertTrue(card.getAsJsonArray("gaps").toString().contains("Impact is missing"));
    assertEquals(Optional.empty(), rules.stored(bob.fields(KEY)));
  }

  @Test
  void aReachOfZeroScoresZero() throws Exception {
    bob.factors(KEY, "{\"reach\": 0}");

    assertEquals(Optional.of("0"), rules.stored(bob.fields(KEY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"reach": -1}                | reach
          {"effort": 0}                | effort
          {"reach": "450"}             | reach
          {"impact": true}             | impact
          {"confidence": [80]}         | confidence
          {"reach": 1e999}             | reach
          {"speed": 1}                 | speed
          {"reach": 5, "effort": 0}    | effort
          {"reach": -5, "impact": "x"} | reach,impact
          {}                           |
          []                           |
          {"reach": 5                  |
          """)
  void aRefusalNamesItsInputAndChangesNothing(String body, String inputs) throws Exception {
    Answer answer = bob.factors(KEY, body);

    assertEquals(400, answer.status(), answer.toString());
    assertEquals(inputs == null ? Set.of() : Set.of(inputs.split(",")), answer.errors().keySet());
    assertEquals(inputs == null, !answer.messages().isEmpty());
    assertEquals(before, bob.fields(KEY));
  }

  @Test
  void aWriteWithoutTheXsrfHeaderIsRefused() throws Exception {
    Answer answer =
        bob.send(bob.request("PUT", "/rest/rice/1.0/issues/" + KEY + "/factors", "{\"reach\": 5}"));

    assertEquals(403, answer.status());
    assertEquals(before, bob.fields(KEY));
  }

  private static double score(JsonObject card) {
    return card.getAsJsonObject("outcome").getAsJsonObject("score").get("value").getAsDouble();
  }
}
