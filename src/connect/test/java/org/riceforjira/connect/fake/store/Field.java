package org.riceforjira.connect.fake.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.host.jql.JqlCustomField;

/** A custom field: its options, the projects it is for, and issues that cannot have it set. */
public final class Field {
  private final String id;
  private final String name;
  private final FieldKind kind;
  private final List<String> options = new ArrayList<>();
  private final Set<Long> refusing = ConcurrentHashMap.newKeySet();
  private volatile Optional<Set<String>> projects = Optional.empty();

  public Field(String id, String name, FieldKind kind, List<String> options) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.options.addAll(options);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public FieldKind kind() {
    return kind;
  }

  public long number() {
    return Long.parseLong(id.substring("customfield_".length()));
  }

  /** Its context becomes these projects alone. */
  public Field onlyIn(String... keys) {
    projects = Optional.of(Set.of(keys));
    return this;
  }

  /** No edit of this issue may set it, as if its type did not have the field. */
  public void refuse(long issueId) {
    refusing.add(issueId);
  }

  public Optional<Set<String>> projects() {
    return projects;
  }

  public boolean isFor(String project) {
    return projects.map(only -> only.contains(project)).orElse(true);
  }

  boolean settableOn(Issue issue) {
    return isFor(issue.project()) && !refusing.contains(issue.id());
  }

  public JsonObject schema() {
    return kind.schema(number());
  }

  /** The options in the shape in which issues have them. */
  public JsonArray allowed() {
    JsonArray allowed = new JsonArray();
    options.forEach(option -> allowed.add(option(option).orElseThrow()));
    return allowed;
  }

  /** An option by what it says; it has the same id in every issue. */
  public Optional<JsonObject> option(String value) {
    int place = options.indexOf(value);
    return place < 0
        ? Optional.empty()
        : Optional.of(
            Json.object("value", value, "id", String.valueOf(number() * 100 + place + 1)));
  }

  /** An option by its id. */
  public Optional<JsonObject> optionById(String optionId) {
    return options.stream()
        .flatMap(value -> option(value).stream())
        .filter(option -> Json.text(option, "id").orElseThrow().equals(optionId))
        .findFirst();
  }

  Optional<JqlCustomField> searched() {
    return kind.searched().map(searched -> new JqlCustomField(id, name, searched));
  }

  /** A value of an issue as searches compare it. */
  Optional<Object> indexed(JsonElement value) {
    if (value.isJsonPrimitive()) {
      JsonPrimitive primitive = value.getAsJsonPrimitive();
      return Optional.of(
          kind == FieldKind.NUMBER ? (Object) primitive.getAsDouble() : primitive.getAsString());
    }
    if (value.isJsonObject()) {
      return Json.text(value.getAsJsonObject(), "value").map(Object.class::cast);
    }
    List<String> several = new ArrayList<>();
    for (JsonElement each : value.getAsJsonArray()) {
      if (each.isJsonObject()) {
        Json.text(each.getAsJsonObject(), "value").ifPresent(several::add);
      }
    }
    return Optional.of(several);
  }
}
