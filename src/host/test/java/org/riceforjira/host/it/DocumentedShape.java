package org.riceforjira.host.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares an answer with the documented one: every key that is documented has to be there, with a
 * value of the same type, and every list has to be as long at least. A documented null can be
 * anything.
 */
final class DocumentedShape {
  private final Set<String> notAlways;
  private final List<String> differences = new ArrayList<>();

  private DocumentedShape(Set<String> notAlways) {
    this.notAlways = notAlways;
  }

  /**
   * What the answer lacks, in words.
   *
   * @param notAlways places such as {@code runs.0.ended} that can be null or absent
   */
  static List<String> differences(
      JsonElement documented, JsonElement answered, Set<String> notAlways) {
    DocumentedShape shape = new DocumentedShape(notAlways);
    shape.compare("", documented, answered);
    return shape.differences;
  }

  private void compare(String place, JsonElement documented, JsonElement answered) {
    boolean absent = answered == null || answered.isJsonNull();
    if (absent && notAlways.contains(place)) {
      return;
    }
    if (answered == null) {
      differences.add(place + " is missing");
    } else if (documented.isJsonNull()) {
      return;
    } else if (!type(documented).equals(type(answered))) {
      differences.add("%s is %s and not %s".formatted(place, type(answered), type(documented)));
    } else if (documented.isJsonObject()) {
      objects(place, documented.getAsJsonObject(), answered.getAsJsonObject());
    } else if (documented.isJsonArray()) {
      arrays(place, documented.getAsJsonArray(), answered.getAsJsonArray());
    }
  }

  private void objects(String place, JsonObject documented, JsonObject answered) {
    documented
        .asMap()
        .forEach((key, value) -> compare(within(place, key), value, answered.get(key)));
  }

  private void arrays(String place, JsonArray documented, JsonArray answered) {
    for (int i = 0; i < documented.size(); i++) {
      compare(
          within(place, "" + i), documented.get(i), i < answered.size() ? answered.get(i) : null);
    }
  }

  private static String within(String place, String part) {
    return place.isEmpty() ? part : place + "." + part;
  }

  private static String type(JsonElement element) {
    if (element.isJsonPrimitive()) {
      return element.getAsJsonPrimitive().isBoolean()
          ? "a boolean"
          : element.getAsJsonPrimitive().isNumber() ? "a number" : "a text";
    }
    return element.isJsonNull() ? "null" : element.isJsonArray() ? "a list" : "an object";
  }
}
