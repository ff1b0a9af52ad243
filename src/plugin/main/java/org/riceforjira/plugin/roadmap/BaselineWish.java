package org.riceforjira.plugin.roadmap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.plugin.http.AddressParameters;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.jira.Texts;

/**
 * A baseline that somebody wants to save: {"name": "Review", "parameters": "periods=4&capacity=8"}.
 *
 * @param name without blanks around it
 * @param parameters of the roadmap, by name
 */
record BaselineWish(String name, Map<String, List<String>> parameters) {
  static final int LONGEST_NAME = 80;

  /** As long as an address that browsers and servers take. */
  private static final int LONGEST_PARAMETERS = 8_000;

  private static final String NAME = "name";
  private static final String PARAMETERS = "parameters";
  private static final Set<String> KNOWN = Set.of(NAME, PARAMETERS);

  /** Refuses with a sentence for each part that is wrong. */
  static BaselineWish of(JsonObject body, Texts texts) {
    Inputs inputs = new Inputs(Map.of(), texts);
    body.keySet().stream()
        .filter(key -> !KNOWN.contains(key))
        .forEach(key -> inputs.wrong(key, "rice.roadmap.baseline.error.unknown"));
    String name = text(body, NAME, inputs).strip();
    check(name, inputs);
    Map<String, List<String>> parameters = parameters(text(body, PARAMETERS, inputs), inputs);
    inputs.check();
    return new BaselineWish(name, parameters);
  }

  private static String text(JsonObject body, String key, Inputs inputs) {
    JsonElement found = body.get(key);
    if (found == null || found.isJsonNull()) {
      return "";
    }
    if (found instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    inputs.wrong(key, "rice.roadmap.baseline.error.text");
    return "";
  }

  private static void check(String name, Inputs inputs) {
    if (name.isEmpty()) {
      inputs.wrong(NAME, "rice.roadmap.baseline.error.name.missing");
    } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      inputs.wrong(NAME, "rice.roadmap.baseline.error.name.long", Integer.toString(LONGEST_NAME));
    } else if (name.codePoints().anyMatch(BaselineWish::isUnprintable)) {
      inputs.wrong(NAME, "rice.roadmap.baseline.error.name.control");
    }
  }

  /** What ends a line, or half a character, is nothing that people type into a name. */
  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static Map<String, List<String>> parameters(String text, Inputs inputs) {
    if (text.length() > LONGEST_PARAMETERS) {
      inputs.wrong(PARAMETERS, "rice.backlog.error.long", Integer.toString(LONGEST_PARAMETERS));
      return Map.of();
    }
    return AddressParameters.of(text, PARAMETERS, inputs);
  }
}
