package org.riceforjira.connect.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Texts in JSON that may be absent. */
final class JsonTexts {
  private JsonTexts() {}

  /** The text under a key; "" where there is none. */
  static String of(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
