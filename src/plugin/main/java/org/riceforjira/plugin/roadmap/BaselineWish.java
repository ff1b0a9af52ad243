package org.riceforjira.plugin.roadmap;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.http.BodyInputs;
import org.riceforjira.plugin.jira.Texts;

/**
 * A baseline that somebody wants to save: {"name": "Review", "parameters": "periods=4&capacity=8"}.
 *
 * @param name without blanks around it
 * @param parameters of the roadmap, by name
 */
record BaselineWish(String name, Map<String, List<String>> parameters) {
  static final int LONGEST_NAME = 80;

  private static final String NAME = "name";
  private static final String PARAMETERS = "parameters";

  /** Refuses with a sentence for each part that is wrong. */
  static BaselineWish of(JsonObject body, Texts texts) {
    BodyInputs inputs = new BodyInputs(body, List.of(NAME, PARAMETERS), texts);
    String name = inputs.text(NAME, Integer.MAX_VALUE).strip();
    check(name, inputs);
    Map<String, List<String>> parameters = inputs.address(PARAMETERS);
    inputs.check();
    return new BaselineWish(name, parameters);
  }

  private static void check(String name, BodyInputs inputs) {
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
}
