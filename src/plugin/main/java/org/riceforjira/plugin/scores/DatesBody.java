package org.riceforjira.plugin.scores;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import org.riceforjira.plugin.http.Refusal;

/**
 * The body of a request for planned dates: {"preview": true, "parameters": "periods=4&capacity=8"},
 * both of which may be absent. What does not say that it is no preview, is one.
 */
record DatesBody(boolean preview, String parameters) {
  private static final String PREVIEW = "preview";
  private static final String PARAMETERS = "parameters";
  private static final int LONGEST = 20_000;

  static DatesBody of(JsonObject body) {
    for (String key : body.keySet()) {
      if (!key.equals(PREVIEW) && !key.equals(PARAMETERS)) {
        throw refused(key, "This key is not known. Use preview and parameters.");
      }
    }
    return new DatesBody(preview(body.get(PREVIEW)), parameters(body.get(PARAMETERS)));
  }

  private static boolean preview(JsonElement found) {
    if (found == null) {
      return true;
    }
    if (!(found instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
      throw refused(PREVIEW, "This must be true or false.");
    }
    return found.getAsBoolean();
  }

  private static String parameters(JsonElement found) {
    if (found == null || found.isJsonNull()) {
      return "";
    }
    if (!(found instanceof JsonPrimitive primitive) || !primitive.isString()) {
      throw refused(PARAMETERS, "This must be a text, such as \"periods=4&capacity=8\".");
    }
    if (found.getAsString().length() > LONGEST) {
      throw refused(PARAMETERS, "This must not be longer than " + LONGEST + " characters.");
    }
    return found.getAsString();
  }

  private static Refusal refused(String key, String sentence) {
    return Refusal.invalid(Map.of(key, sentence));
  }
}
