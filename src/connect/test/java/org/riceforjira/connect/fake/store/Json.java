package org.riceforjira.connect.fake.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Optional;

/** Short ways to write JSON and to read what may be absent or null in it. */
public final class Json {
  private Json() {}

  /** Names and values in turn; texts, numbers, truths, JSON, or null. */
  public static JsonObject object(Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add((String) namesAndValues[i], value(namesAndValues[i + 1]));
    }
    return object;
  }

  public static JsonArray array(Collection<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(value(value)));
    return array;
  }

  public static JsonElement value(Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof JsonElement json) {
      return json;
    }
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    return value instanceof Boolean truth
        ? new JsonPrimitive(truth)
        : new JsonPrimitive(value.toString());
  }

  /** A member that is there and not null. */
  public static Optional<JsonElement> member(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isJsonNull());
  }

  public static Optional<JsonObject> child(JsonObject object, String name) {
    return member(object, name).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
  }

  public static JsonArray list(JsonObject object, String name) {
    return member(object, name)
        .filter(JsonElement::isJsonArray)
        .map(JsonElement::getAsJsonArray)
        .orElseGet(JsonArray::new);
  }

  public static Optional<String> text(JsonObject object, String name) {
    return member(object, name).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
  }

  public static int number(JsonObject object, String name, int otherwise) {
    return member(object, name)
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsInt)
        .orElse(otherwise);
  }
}
