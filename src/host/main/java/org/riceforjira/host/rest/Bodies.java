package org.riceforjira.host.rest;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

/** Reads the bodies of requests; what does not fit is the client's mistake (400). */
final class Bodies {
  private static final TypeAdapter<JsonElement> VALUES = new Gson().getAdapter(JsonElement.class);

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

  /** One value of JSON, and nothing that only resembles JSON. */
  static JsonElement parse(String body) {
    JsonReader reader = new JsonReader(new StringReader(body));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement value = VALUES.read(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw RestProblem.of(400, "The request's body goes on after its JSON; leave that out.");
      }
      return value;
    } catch (JsonParseException | IOException e) {
      throw RestProblem.of(400, "The request's body is not JSON: " + e.getMessage());
    }
  }

  /** A number without a fraction, or 400. */
  static int wholeNumber(JsonElement value, String name) {
    String digits = isNumber(value) ? value.getAsString() : "";
    if (!digits.matches("-?\\d{1,9}")) {
      throw RestProblem.of(
          400, "\"" + name + "\" has to be a whole number of at most nine digits.");
    }
    return Integer.parseInt(digits);
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
