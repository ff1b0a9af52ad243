package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Set;

/** Reads the bodies of requests; what does not fit is the client's mistake (400). */
final class Bodies {
  private Bodies() {}

  /** An object with no other properties than these; Jira refuses properties it does not know. */
  static JsonObject object(String body, Set<String> properties) {
    JsonElement parsed = parse(body);
    if (!parsed.isJsonObject()) {
      throw RestProblem.of(400, "The request's body has to be a JSON object.");
    }
    for (String name : parsed.getAsJsonObject().keySet()) {
      if (!properties.contains(name)) {
        throw RestProblem.of(
            400, "Unrecognized field \"" + name + "\"; known are " + sorted(properties) + ".");
      }
    }
    return parsed.getAsJsonObject();
  }

  static JsonElement parse(String body) {
    try {
      return JsonParser.parseString(body);
    } catch (JsonParseException e) {
      throw RestProblem.of(400, "The request's body is not JSON: " + e.getMessage());
    }
  }

  static JsonObject objectAt(JsonObject body, String name) {
    JsonElement value = body.get(name);
    if (value == null || value.isJsonNull()) {
      return new JsonObject();
    }
    if (!value.isJsonObject()) {
      throw RestProblem.of(400, "\"" + name + "\" has to be a JSON object.");
    }
    return value.getAsJsonObject();
  }

  static boolean isText(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }

  static boolean isNumber(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
