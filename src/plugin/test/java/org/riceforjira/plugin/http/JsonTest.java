package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n", "{}"})
  void anAbsentBodyIsAnEmptyObject(String body) {
    assertEquals(new JsonObject(), Json.object(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "3", "\"text\""})
  void aBodyThatIsNoObjectIsRefused(String body) {
    Refusal refusal = assertThrows(Refusal.class, () -> Json.object(body));
    assertEquals(400, refusal.status());
    assertEquals(Problems.of("The body must be a JSON object, such as {}."), refusal.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"reach\": }", "{} {}", "{\"reach\": 1"})
  void aBodyThatIsNoJsonIsRefused(String body) {
    Refusal refusal = assertThrows(Refusal.class, () -> Json.object(body));
    assertEquals(400, refusal.status());
    String said = refusal.getMessage();
    assertTrue(said.matches("The body is not JSON(, see line 1, column \\d+)?\\."), said);
  }

  @Test
  void errorsOfInputsAreToldByInput() {
    Refusal refusal = Refusal.invalid(Map.of("reach", "Reach must be a number."));
    assertEquals(
        new Problems(List.of(), Map.of("reach", "Reach must be a number.")), refusal.problems());
  }
}
