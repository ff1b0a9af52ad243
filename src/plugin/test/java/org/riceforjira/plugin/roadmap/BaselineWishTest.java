package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

/** What a body may ask for. */
class BaselineWishTest {
  @Test
  void aNameHasOneToEightyCharactersWithoutBlanksAroundThem() {
    assertEquals("a", named(" a ").name());
    assertEquals("\uD83D\uDE80".repeat(80), named("\uD83D\uDE80".repeat(80)).name());
    assertEquals(
        Map.of("name", "Write a shorter name, of up to 80 characters."),
        errors(SavedRoadmaps.body("a".repeat(81), "")));
    Map<String, String> missing = Map.of("name", "Write a name, such as Review of November.");
    assertEquals(missing, errors(SavedRoadmaps.body("  ", "")));
    assertEquals(missing, errors("{}"));
    assertEquals(missing, errors("{\"name\": null}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\tb", "a\u0000b", "a\u007fb", "a\u2028b", "a\u2029b", "a\uD800"})
  void aNameIsOneLineOfCharactersThatCanBePrinted(String name) {
    assertEquals(
        Map.of("name", "Write the name in one line, of characters that can be printed."),
        errors(SavedRoadmaps.body(name, "")));
  }

  @Test
  void whatIsNotAskedForInItsFormIsRefusedWithASentenceForEach() {
    assertEquals(
        Map.of(
            "name", "This must be a text.",
            "parameters", "This must be a text.",
            "more", "This is not known here. Known are: name, parameters."),
        errors("{\"name\": 7, \"parameters\": [], \"more\": 1}"));
    assertEquals(
        Map.of(
            "parameters", "These must be written as in an address, such as periods=4&capacity=8."),
        errors(SavedRoadmaps.body("a", "periods=%zz")));
    assertEquals(
        Map.of("parameters", "Give at most 8000 characters."),
        errors(SavedRoadmaps.body("a", "a".repeat(8001))));
  }

  @Test
  void parametersCanBeAbsent() {
    assertEquals(Map.of(), of("{\"name\": \"a\"}").parameters());
    assertEquals(Map.of(), of("{\"name\": \"a\", \"parameters\": null}").parameters());
  }

  private static BaselineWish named(String name) {
    return of(SavedRoadmaps.body(name, ""));
  }

  private static Map<String, String> errors(String body) {
    Refusal refusal = assertThrows(Refusal.class, () -> of(body));
    assertEquals(400, Refusals.status(refusal));
    return Refusals.errors(refusal);
  }

  private static BaselineWish of(String body) {
    return BaselineWish.of(JsonParser.parseString(body).getAsJsonObject(), EnglishTexts.texts());
  }
}
