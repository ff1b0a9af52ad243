package org.riceforjira.connect.fake.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.host.jql.JqlKind;
import org.riceforjira.host.jql.JqlValue;

/** The priorities, types, statuses and so on that issues have: what a query may name. */
final class Values {
  private static final Map<String, JqlKind> SINGLE =
      Map.of(
          "issuetype", JqlKind.ISSUE_TYPE,
          "status", JqlKind.STATUS,
          "priority", JqlKind.PRIORITY,
          "resolution", JqlKind.RESOLUTION,
          "assignee", JqlKind.USER,
          "reporter", JqlKind.USER);
  private static final Map<String, JqlKind> SEVERAL =
      Map.of("fixVersions", JqlKind.VERSION, "components", JqlKind.COMPONENT);

  private final Map<JqlKind, Map<String, JqlValue>> known = new LinkedHashMap<>();
  private final Set<String> subtaskTypes = ConcurrentHashMap.newKeySet();

  synchronized void learn(JqlKind kind, JsonObject value) {
    Map<String, JqlValue> ofKind = known.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    String id = id(value);
    JqlValue before = ofKind.get(id);
    if (before == null) {
      ofKind.put(id, new JqlValue(id, name(value), ofKind.size() + 1));
    } else if (!name(value).isEmpty()) {
      // What issues that were loaded call it counts more than what every fake begins with.
      ofKind.put(id, new JqlValue(id, name(value), before.order()));
    }
    if (Json.member(value, "subtask").map(JsonElement::getAsBoolean).orElse(false)) {
      subtaskTypes.add(id);
    }
  }

  /** Everything that an issue refers to exists from now on. */
  void learn(JsonObject fields) {
    SINGLE.forEach(
        (field, kind) -> Json.child(fields, field).ifPresent(value -> learn(kind, value)));
    SEVERAL.forEach(
        (field, kind) ->
            Json.list(fields, field).forEach(value -> learn(kind, value.getAsJsonObject())));
  }

  synchronized List<JqlValue> all(JqlKind kind) {
    return List.copyOf(known.getOrDefault(kind, Map.of()).values());
  }

  List<JqlValue> find(JqlKind kind, String nameOrId) {
    List<JqlValue> all = all(kind);
    List<JqlValue> named =
        all.stream().filter(value -> value.name().equalsIgnoreCase(nameOrId)).toList();
    return named.isEmpty()
        ? all.stream().filter(value -> value.id().equals(nameOrId)).toList()
        : named;
  }

  Set<String> subtaskTypes() {
    return Set.copyOf(subtaskTypes);
  }

  /** What an issue has in one of these fields. */
  Optional<JqlValue> of(JsonObject fields, String field) {
    return Json.child(fields, field).flatMap(value -> known(SINGLE.get(field), id(value)));
  }

  List<JqlValue> listOf(JsonObject fields, String field) {
    List<JqlValue> found = new ArrayList<>();
    for (JsonElement value : Json.list(fields, field)) {
      known(SEVERAL.get(field), id(value.getAsJsonObject())).ifPresent(found::add);
    }
    return found;
  }

  private synchronized Optional<JqlValue> known(JqlKind kind, String id) {
    return Optional.ofNullable(known.getOrDefault(kind, Map.of()).get(id));
  }

  private static String id(JsonObject value) {
    return Json.text(value, "id")
        .or(() -> Json.text(value, "accountId"))
        .or(() -> Json.text(value, "key"))
        .orElseGet(() -> name(value));
  }

  private static String name(JsonObject value) {
    return Json.text(value, "name").or(() -> Json.text(value, "displayName")).orElse("");
  }
}
