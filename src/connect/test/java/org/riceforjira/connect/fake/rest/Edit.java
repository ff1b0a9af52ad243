package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.store.Catalogue;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.FieldKind;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;

/** The body of a PUT, checked against one issue before any of it is carried out. */
final class Edit {
  private static final Set<String> KNOWN =
      Set.of("fields", "update", "transition", "historyMetadata", "properties");

  private final Catalogue catalogue;
  private final JsonObject body;
  private final boolean checksScreens;

  /**
   * @param checksScreens as Data Center does; Cloud goes by the context of the field alone
   */
  Edit(Catalogue catalogue, JsonObject body, boolean checksScreens) {
    this.catalogue = catalogue;
    this.body = body;
    this.checksScreens = checksScreens;
  }

  /** The issue with all of the changes; 400 with a sentence for each that cannot be. */
  Issue applied(Issue issue) {
    Map<String, JsonElement> changes = new LinkedHashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    values(issue).forEach((field, value) -> check(issue, field, value, changes, errors));
    if (!errors.isEmpty()) {
      throw Refusal.ofFields(400, errors);
    }
    Issue changed = issue;
    for (Map.Entry<String, JsonElement> change : changes.entrySet()) {
      changed = changed.with(change.getKey(), change.getValue());
    }
    return changed;
  }

  private Map<String, JsonElement> values(Issue issue) {
    if (!KNOWN.containsAll(body.keySet()) || body.size() == 0) {
      throw Refusal.of(400, "Invalid request payload: one of 'fields' and 'update' is needed.");
    }
    Map<String, JsonElement> values = new LinkedHashMap<>();
    Json.child(body, "fields").ifPresent(fields -> values.putAll(fields.asMap()));
    Json.child(body, "update")
        .ifPresent(
            update ->
                update
                    .asMap()
                    .forEach((field, steps) -> putOnce(values, field, after(issue, field, steps))));
    return values;
  }

  private static void putOnce(Map<String, JsonElement> values, String field, JsonElement value) {
    if (values.put(field, value) != null) {
      throw Refusal.ofFields(
          400, Map.of(field, "Field '" + field + "' cannot appear in both 'fields' and 'update'"));
    }
  }

  private static JsonElement after(Issue issue, String field, JsonElement steps) {
    JsonElement value = Optional.ofNullable(issue.fields().get(field)).orElse(JsonNull.INSTANCE);
    for (JsonElement step : steps.getAsJsonArray()) {
      Map.Entry<String, JsonElement> only = step.getAsJsonObject().entrySet().iterator().next();
      JsonArray list = value.isJsonArray() ? value.getAsJsonArray().deepCopy() : new JsonArray();
      switch (only.getKey()) {
        case "set" -> value = only.getValue();
        case "add" -> {
          list.add(only.getValue());
          value = list;
        }
        case "remove" -> {
          list.remove(only.getValue());
          value = list;
        }
        default ->
            throw Refusal.ofFields(
                400, Map.of(field, "Field '" + field + "' has no such operation."));
      }
    }
    return value;
  }

  private void check(
      Issue issue,
      String name,
      JsonElement value,
      Map<String, JsonElement> changes,
      Map<String, String> errors) {
    if (!settable(name, issue)) {
      errors.put(name, notOnScreen(name));
      return;
    }
    Optional<Field> field = catalogue.field(name);
    if (value.isJsonNull() || field.isEmpty()) {
      changes.put(name, value);
    } else if (field.get().kind() == FieldKind.SELECT) {
      option(field.get(), value)
          .ifPresentOrElse(
              option -> changes.put(name, option),
              () -> errors.put(name, "Option with that id or value is not valid."));
    } else if (field.get().kind() == FieldKind.NUMBER && !isNumber(value)) {
      errors.put(name, "Operation value must be a number");
    } else {
      changes.put(name, value);
    }
  }

  private boolean settable(String field, Issue issue) {
    return checksScreens ? catalogue.onScreen(field, issue) : catalogue.associated(field, issue);
  }

  private static String notOnScreen(String field) {
    return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
  }

  private static boolean isNumber(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }

  private static Optional<JsonObject> option(Field field, JsonElement value) {
    if (!value.isJsonObject()) {
      return Optional.empty();
    }
    JsonObject asked = value.getAsJsonObject();
    return Json.text(asked, "id")
        .flatMap(field::optionById)
        .or(() -> Json.text(asked, "value").flatMap(field::option));
  }
}
