package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.rest.FieldValues.Unfit;

/**
 * Reads the fields that a client wants to set, from {@code fields} and {@code update}, against the
 * project's screen. All that is wrong is said at once.
 */
final class IssueInput {
  private static final String NOT_ON_SCREEN =
      "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

  private final Screens screens;
  private final FieldValues values;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Map<String, Object> changes = new HashMap<>();

  IssueInput(Screens screens, FieldValues values) {
    this.screens = screens;
    this.values = values;
  }

  /** The changes that a client asks for in an existing issue, or 400. */
  Map<String, Object> read(JsonObject body, IssueRow issue, ProjectRow project) {
    JsonObject fields = Bodies.objectAt(body, "fields");
    fields.entrySet().forEach(field -> set(field.getKey(), field.getValue(), project));
    for (Map.Entry<String, JsonElement> field : Bodies.objectAt(body, "update").entrySet()) {
      if (fields.has(field.getKey())) {
        String message = "Field '%s' cannot appear in both 'fields' and 'update'";
        errors.put(field.getKey(), message.formatted(field.getKey()));
      } else {
        operate(field.getKey(), field.getValue(), issue, project);
      }
    }
    return finish();
  }

  /** The values of an issue to be created, or 400. */
  Map<String, Object> read(JsonObject fields, ProjectRow project) {
    for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
      if (!field.getKey().equals("project")) {
        set(field.getKey(), field.getValue(), project);
      }
    }
    if (!changes.containsKey(IssueRow.TYPE)) {
      errors.putIfAbsent(IssueRow.TYPE, "valid issue type is required");
    }
    if (!changes.containsKey(IssueRow.SUMMARY)) {
      errors.putIfAbsent(IssueRow.SUMMARY, "You must specify a summary of the issue.");
    }
    return finish();
  }

  private Map<String, Object> finish() {
    if (!errors.isEmpty()) {
      throw RestProblem.fields(errors);
    }
    return changes;
  }

  private void set(String id, JsonElement value, ProjectRow project) {
    Field field = screens.settable(project, id).orElse(null);
    if (field == null) {
      errors.put(id, NOT_ON_SCREEN.formatted(id));
      return;
    }
    try {
      changes.put(id, values.read(field, value, project));
    } catch (Unfit e) {
      errors.put(id, e.getMessage());
    }
  }

  private void operate(String id, JsonElement operations, IssueRow issue, ProjectRow project) {
    if (!operations.isJsonArray()) {
      errors.put(id, "expected an array of operations such as [{\"set\": ...}]");
      return;
    }
    for (JsonElement operation : operations.getAsJsonArray()) {
      if (!operation.isJsonObject() || operation.getAsJsonObject().size() != 1) {
        errors.put(id, "expected operations such as {\"set\": ...}, one at a time");
        return;
      }
      Map.Entry<String, JsonElement> only =
          operation.getAsJsonObject().entrySet().iterator().next();
      operate(id, only.getKey(), only.getValue(), issue, project);
    }
  }

  private void operate(
      String id, String operation, JsonElement value, IssueRow issue, ProjectRow project) {
    List<String> before = current(id, issue);
    switch (operation) {
      case "set" -> set(id, value, project);
      case "add", "remove" -> {
        JsonArray one = new JsonArray();
        one.add(value);
        set(id, one, project);
        if (changes.get(id) instanceof List<?> given) {
          changes.put(id, merged(before, given, operation.equals("add")));
        }
      }
      default -> errors.put(id, "Operation '" + operation + "' is not one of set, add, remove");
    }
  }

  private List<String> current(String id, IssueRow issue) {
    Object value = changes.getOrDefault(id, issue.values().get(id));
    return value instanceof List<?> texts
        ? texts.stream().map(Object::toString).toList()
        : List.of();
  }

  private static Object merged(List<String> before, List<?> given, boolean add) {
    Set<String> texts = new LinkedHashSet<>(before);
    given.forEach(
        text -> {
          if (add) {
            texts.add(text.toString());
          } else {
            texts.remove(text.toString());
          }
        });
    return texts.isEmpty() ? null : List.copyOf(texts);
  }
}
