package org.riceforjira.connect.fake.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.fake.store.Json;

/** Where Jira Cloud is known to differ from its own document, the document is put right. */
final class Overlays {
  // Whoever lacks a permission gets 403, also where only 400 and 401 are declared.
  private static final List<String> ALWAYS_POSSIBLE = List.of("403", "409", "429", "503");
  private static final List<String> MOMENTS = List.of("created", "started", "updated");
  private static final String CONTENT = "content";

  private Overlays() {}

  static void apply(JsonObject document) {
    document
        .getAsJsonObject("paths")
        .asMap()
        .values()
        .forEach(path -> path.getAsJsonObject().asMap().values().forEach(Overlays::operation));
    JsonObject schemas =
        Json.child(document, "components")
            .flatMap(components -> Json.child(components, "schemas"))
            .orElseGet(JsonObject::new);
    properties(schemas, "BulkOperationProgress").ifPresent(Overlays::epochMoments);
    properties(schemas, "FieldDetails")
        .ifPresent(fields -> fields.add("untranslatedName", Json.object("type", "string")));
    properties(schemas, "JiraNumberField")
        .flatMap(fields -> Json.child(fields, "value"))
        .ifPresent(value -> value.addProperty("nullable", true));
  }

  private static Optional<JsonObject> properties(JsonObject schemas, String name) {
    return Json.child(schemas, name).flatMap(schema -> Json.child(schema, "properties"));
  }

  /** They are told in milliseconds of the epoch, and declared as texts. */
  private static void epochMoments(JsonObject properties) {
    for (String moment : MOMENTS) {
      properties.add(moment, Json.object("type", "integer", "format", "int64"));
    }
  }

  private static void operation(JsonElement operation) {
    // Beside operations a path has parameters, which are a list.
    if (!operation.isJsonObject()) {
      return;
    }
    Json.child(operation.getAsJsonObject(), "responses").ifPresent(Overlays::responses);
  }

  private static void responses(JsonObject responses) {
    for (String status : ALWAYS_POSSIBLE) {
      if (!responses.has(status)) {
        responses.add(status, Json.object("description", "Possible everywhere."));
      }
    }
    Json.child(responses, "204").ifPresent(empty -> empty.remove(CONTENT));
  }
}
