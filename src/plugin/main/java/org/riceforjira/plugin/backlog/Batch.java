package org.riceforjira.plugin.backlog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.plugin.http.Malformed;

/**
 * Reads the parts of a request that names several issues. Whatever is malformed refuses all of it
 * with 400, before anything is changed.
 */
final class Batch {
  /** As many as Jira's own calls take at once; the browser cuts longer lists. */
  static final int MOST = 50;

  private Batch() {}

  /** The 1 to 50 elements of a list. */
  static <T> List<T> list(JsonObject body, String name, Function<JsonElement, T> reading) {
    JsonElement found = body.get(name);
    if (found == null
        || !found.isJsonArray()
        || found.getAsJsonArray().isEmpty()
        || found.getAsJsonArray().size() > MOST) {
      throw new Malformed("rice.error.body.list", name, Integer.toString(MOST));
    }
    List<T> read = new ArrayList<>();
    found.getAsJsonArray().forEach(element -> read.add(reading.apply(element)));
    return List.copyOf(read);
  }

  /** An object that has no other members than these. */
  static JsonObject object(JsonElement element, Set<String> members) {
    if (!element.isJsonObject()) {
      throw new Malformed("rice.error.body.entry", excerpt(element));
    }
    for (String name : element.getAsJsonObject().keySet()) {
      if (!members.contains(name)) {
        throw new Malformed(
            "rice.error.body.member",
            name,
            members.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return element.getAsJsonObject();
  }

  /** The object under a name; an empty one where there is none. */
  static JsonObject part(JsonObject object, String name) {
    JsonElement found = object.has(name) ? object.get(name) : new JsonObject();
    if (!found.isJsonObject()) {
      throw new Malformed("rice.error.body.part", name, excerpt(found));
    }
    return found.getAsJsonObject();
  }

  /** The key of an issue. */
  static String key(JsonElement element) {
    if (element == null
        || !element.isJsonPrimitive()
        || !element.getAsJsonPrimitive().isString()
        || element.getAsString().isBlank()) {
      throw new Malformed("rice.error.body.key", excerpt(element));
    }
    return element.getAsString();
  }

  private static String excerpt(JsonElement element) {
    String text = String.valueOf(element);
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
