package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/** What can be chosen in fields that refer to something: ids with the names people see. */
final class Choices {
  private final Store store;

  Choices(Store store) {
    this.store = store;
  }

  /** One value of a field to choose; {@code name} is unique among the field's choices. */
  record Choice(String id, String name) {}

  /** The choices for a type of value; empty where the type is not one to choose. */
  List<Choice> of(Field field, ProjectRow project) {
    String type = field.schema().items() == null ? field.schema().type() : field.schema().items();
    return of(type, field, project).toList();
  }

  private Stream<Choice> of(String type, Field field, ProjectRow project) {
    return switch (type) {
      case "issuetype" ->
          project.issueTypeIds().stream()
              .flatMap(id -> store.issueTypes().get(id).stream())
              .map(row -> new Choice(row.id(), row.name()));
      case "priority" -> store.priorities().all().map(row -> new Choice(row.id(), row.name()));
      case "resolution" -> store.resolutions().all().map(row -> new Choice(row.id(), row.name()));
      case "version" ->
          store
              .versions()
              .all()
              .filter(row -> row.projectId() == project.id())
              .map(row -> new Choice(Long.toString(row.id()), row.name()));
      case "component" ->
          store
              .components()
              .all()
              .filter(row -> row.projectId() == project.id())
              .map(row -> new Choice(Long.toString(row.id()), row.name()));
      case "securitylevel" ->
          store
              .securityLevels()
              .all()
              .filter(row -> row.projectId() == project.id())
              .map(row -> new Choice(Long.toString(row.id()), row.name()));
      case "option" ->
          store
              .options()
              .all()
              .filter(row -> row.fieldId() == field.custom().id())
              .map(row -> new Choice(Long.toString(row.id()), row.value()));
      default -> Stream.empty();
    };
  }

  /** The id that {@code {"id": ...}}, or a name under {@code nameProperty}, stands for. */
  static Optional<String> chosen(JsonObject value, String nameProperty, List<Choice> choices) {
    Optional<String> id = text(value, "id");
    Optional<String> name = text(value, nameProperty);
    return choices.stream()
        .filter(
            choice ->
                id.isPresent()
                    ? id.get().equals(choice.id())
                    : name.equals(Optional.of(choice.name())))
        .map(Choice::id)
        .findFirst();
  }

  /** The key of the person whom {@code {"name": ...}} or {@code {"key": ...}} stands for. */
  Optional<String> person(JsonObject value) {
    Optional<String> name = text(value, "name");
    Optional<String> key = text(value, "key");
    return store
        .users()
        .all()
        .filter(UserRow::active)
        .filter(
            user ->
                key.isPresent()
                    ? user.key().equals(key.get())
                    : name.equals(Optional.of(user.name())))
        .map(UserRow::key)
        .findFirst();
  }

  private static Optional<String> text(JsonObject object, String name) {
    JsonElement value = object.has(name) ? object.get(name) : JsonNull.INSTANCE;
    return value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
  }
}
