package org.riceforjira.connect.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Reads values of fields in the shapes that Jira and its apps give them. */
final class FieldTexts {
  /** By these Jira calls options, versions, statuses, priorities and people. */
  private static final List<String> NAMES = List.of("value", "name", "displayName", "key");

  private FieldTexts() {}

  /** Null for what is no number. Some apps wrap a number: {@code {"value": 4.0}}. */
  static Double number(JsonElement value) {
    if (value instanceof JsonObject object && object.has("value")) {
      return number(object.get("value"));
    }
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
      return value.getAsDouble();
    }
    return null;
  }

  static String text(JsonElement value) {
    if (value.isJsonPrimitive()) {
      return value.getAsString();
    }
    if (value instanceof JsonObject object) {
      return NAMES.stream()
          .map(object::get)
          .filter(name -> name != null && name.isJsonPrimitive())
          .map(JsonElement::getAsString)
          .findFirst()
          .orElse("");
    }
    return "";
  }
}
