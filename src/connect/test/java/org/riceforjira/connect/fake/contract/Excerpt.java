package org.riceforjira.connect.fake.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.connect.fake.store.Json;

/**
 * The part of a document that says something of the paths in question: the whole is some megabytes,
 * and every process of the tests would read it.
 */
final class Excerpt {
  private static final String REFERENCE = "$ref";
  private static final String COMPONENTS = "#/components/";

  private Excerpt() {}

  /**
   * @param templates as {@code GET /rest/api/3/issue/{issue}}; names in braces need not agree
   */
  static JsonObject of(JsonObject document, Collection<String> templates) {
    Set<String> wanted =
        templates.stream()
            .map(template -> shape(template.substring(template.indexOf(' ') + 1)))
            .collect(Collectors.toSet());
    JsonObject paths = new JsonObject();
    for (Map.Entry<String, JsonElement> path : document.getAsJsonObject("paths").entrySet()) {
      if (wanted.contains(shape(path.getKey()))) {
        paths.add(path.getKey(), path.getValue());
      }
    }
    JsonObject excerpt = new JsonObject();
    document.entrySet().forEach(entry -> excerpt.add(entry.getKey(), entry.getValue()));
    excerpt.add("paths", paths);
    excerpt.add("components", components(document, paths));
    return excerpt.deepCopy();
  }

  static String shape(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  /** What the paths refer to, and what that refers to in turn; and how to log in. */
  private static JsonObject components(JsonObject document, JsonObject paths) {
    JsonObject all = Json.child(document, "components").orElseGet(JsonObject::new);
    JsonObject kept = new JsonObject();
    Json.child(all, "securitySchemes").ifPresent(logins -> kept.add("securitySchemes", logins));
    Set<String> seen = new HashSet<>();
    Deque<JsonElement> open = new ArrayDeque<>(List.of(paths));
    while (!open.isEmpty()) {
      for (String reference : references(open.pop())) {
        if (reference.startsWith(COMPONENTS) && seen.add(reference)) {
          String[] place = reference.substring(COMPONENTS.length()).split("/");
          JsonElement target = all.getAsJsonObject(place[0]).get(place[1]);
          if (!kept.has(place[0])) {
            kept.add(place[0], new JsonObject());
          }
          kept.getAsJsonObject(place[0]).add(place[1], target);
          open.push(target);
        }
      }
    }
    return kept;
  }

  private static Set<String> references(JsonElement json) {
    Set<String> found = new HashSet<>();
    Deque<JsonElement> open = new ArrayDeque<>(List.of(json));
    while (!open.isEmpty()) {
      JsonElement at = open.pop();
      if (at.isJsonArray()) {
        at.getAsJsonArray().forEach(open::push);
      } else if (at.isJsonObject()) {
        Json.text(at.getAsJsonObject(), REFERENCE).ifPresent(found::add);
        at.getAsJsonObject().asMap().values().forEach(open::push);
      }
    }
    return found;
  }
}
