package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;

/** Which fields a project's screen lets people set, and what they can hold. */
final class Screens {
  /** On every screen: without them no issue can be. */
  private static final Set<String> ALWAYS = Set.of("summary", "issuetype");

  private final Store store;
  private final Fields fields;
  private final Choices choices;
  private final References references;

  Screens(Store store, References references) {
    this.store = store;
    this.fields = new Fields(store);
    this.choices = new Choices(store);
    this.references = references;
  }

  /** The field, if it is on the project's screen and issues of the project have it. */
  Optional<Field> settable(ProjectRow project, String id) {
    return fields
        .find(id)
        .filter(field -> ALWAYS.contains(id) || onScreen(project).contains(id))
        .filter(field -> field.isFor(project.id()));
  }

  /** The answer of {@code editmeta}. */
  JsonObject editMeta(ProjectRow project) {
    JsonObject all = new JsonObject();
    fields
        .all()
        .filter(field -> settable(project, field.id()).isPresent())
        .forEach(field -> all.add(field.id(), meta(field, project)));
    JsonObject json = new JsonObject();
    json.add("fields", all);
    return json;
  }

  private JsonObject meta(Field field, ProjectRow project) {
    JsonObject json = new JsonObject();
    json.addProperty("required", ALWAYS.contains(field.id()));
    json.add("schema", field.schemaJson());
    json.addProperty("name", field.name());
    json.addProperty("fieldId", field.id());
    json.add("operations", operations(field));
    List<Choices.Choice> allowed = choices.of(field, project);
    if (!allowed.isEmpty()) {
      JsonArray values = new JsonArray();
      allowed.forEach(choice -> values.add(allowed(field, choice)));
      json.add("allowedValues", values);
    }
    return json;
  }

  private static JsonArray operations(Field field) {
    JsonArray operations = new JsonArray();
    operations.add("set");
    if (field.schema().type().equals("array")) {
      operations.add("add");
      operations.add("remove");
    }
    return operations;
  }

  private JsonElement allowed(Field field, Choices.Choice choice) {
    String type = field.schema().items() == null ? field.schema().type() : field.schema().items();
    return type.equals("option")
        ? references.option(choice.id())
        : references.named(type, choice.id(), choice.name());
  }

  private List<String> onScreen(ProjectRow project) {
    return store.screens().get(project.screenId()).map(ScreenRow::fields).orElse(List.of());
  }
}
