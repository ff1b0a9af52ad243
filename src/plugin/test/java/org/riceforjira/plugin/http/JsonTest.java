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
import org.riceforjira.plugin.EnglishTexts;

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
    assertEquals("The body must be a JSON object.", refused(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"reach\": }", "{} {}", "{\"reach\": 1"})
  void aBodyThatIsNoJsonIsRefused(String body) {
    String said = refused(body);
    assertTrue(said.matches("The body is not JSON(, see line 1, column \\d+)?\\."), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{reach: 1}",
        "{'reach': 1}",
        "{\"reach\": 'x'}",
        "{\"reach\": x}",
        "{\"reach\" = 1}",
        "{\"reach\": 1; \"effort\": 2}",
        "{\"reach\": 1,}",
        "{\"keys\": [1,]}",
        "{\"keys\": [,1]}",
        "{\"reach\": 1} x",
        "{\"reach\": 1} // more",
        "/* more */ {\"reach\": 1}",
        "{\"reach\": 1 # more\n}",
        "{\"reach\": NaN}",
        "{\"reach\": -Infinity}",
        "{\"reach\": 0x10}",
        "{\"reach\": 01}",
        "{\"reach\": .5}",
        "{\"reach\": TRUE}",
        "{\"key\": \"a\tb\"}",
        "{\"key\": \"\\'\"}",
        ")]}'\n{}",
      })
  void whatOnlyLooksLikeJsonIsRefused(String body) {
    String said = refused(body);
    assertTrue(said.matches("The body is not JSON(, see line \\d+, column \\d+)?\\."), said);
  }

  @Test
  void aNameThatIsGivenTwiceIsRefusedBecauseNobodyCanSayWhichCounts() {
    assertEquals(
        "\"reach\" is given twice in one object.",
        refused("{\"keys\": [{\"reach\": 1, \"reach\": 2}]}"));
    assertEquals(2, Json.object("{\"a\": {\"reach\": 1}, \"b\": {\"reach\": 2}}").size());
  }

  @Test
  void aBodyIsReadDownToFiftyLevelsAndUpToAMillionCharacters() {
    assertEquals(1, Json.object(nested(49)).size());
    String deep = refused(nested(50));
    assertEquals("The body is nested more than 50 levels deep.", deep);
    assertEquals(deep, refused(nested(100_000)));
    String most = "{" + " ".repeat(Json.LONGEST - 2) + "}";
    assertEquals(0, Json.object(most).size());
    assertEquals(
        "The body is too long: there may be up to 1000000 characters.", refused(most + " "));
  }

  private static String refused(String body) {
    return assertThrows(Malformed.class, () -> Json.object(body)).in(EnglishTexts.texts());
  }

  private static String nested(int levels) {
    return "{\"a\": " + "[".repeat(levels) + "]".repeat(levels) + "}";
  }

  @Test
  void everyKindOfValueIsRead() {
    JsonObject read =
        Json.object("{\"a\": [1, -2.5e3, true, false, null, \"\\u00e4\"], \"b\": {}}");
    assertEquals("{\"a\":[1,-2.5e3,true,false,null,\"\u00e4\"],\"b\":{}}", read.toString());
    assertEquals(-2500, read.getAsJsonArray("a").get(1).getAsDouble());
  }

  @Test
  void errorsOfInputsAreToldByInput() {
    Refusal refusal = Refusal.invalid(Map.of("reach", "Reach must be a number."));
    assertEquals(
        new Problems(List.of(), Map.of("reach", "Reach must be a number.")), refusal.problems());
  }
}
