package org.riceforjira.host.data.imports;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.imports.ImportedField.Kind;

/** What a search answer says of its custom fields: {@code names} and {@code schema}. */
final class JsonFields {
  private final RecordPlace place;
  private final Map<String, Kind> kinds = new HashMap<>();
  private JsonObject names = new JsonObject();
  private JsonObject schema = new JsonObject();

  JsonFields(String file) {
    this.place = RecordPlace.outside(file);
  }

  void names(JsonObject told) {
    names = told;
  }

  void schema(JsonObject told) {
    schema = told;
  }

  /** The name people know the field by; its id where the file does not tell. */
  String name(String id) throws ImportProblem {
    return new JsonNode(place, "names." + id, names.get(id)).text().orElse(id);
  }

  boolean isSprint(String id) throws ImportProblem {
    return schema(id, "custom").endsWith(":gh-sprint");
  }

  boolean isEpicLink(String id) throws ImportProblem {
    return schema(id, "custom").endsWith(":gh-epic-link") || name(id).equals("Epic Link");
  }

  /** The kind of a field, from its schema or else from its first value. */
  Optional<Kind> kind(String id, JsonNode value) throws ImportProblem {
    Kind known = kinds.get(id);
    if (known == null) {
      known = kind(schema(id, "type"), name(id), value);
      kinds.put(id, known);
    }
    return Optional.ofNullable(known);
  }

  private static Kind kind(String type, String name, JsonNode value) {
    boolean untold = type.isEmpty();
    if (type.equals("number") || untold && value.isNumber()) {
      return Kind.NUMBER;
    }
    if (type.equals("option") || untold && value.isObject()) {
      return Kind.SELECT;
    }
    if (untold && value.isText() && ImportedField.isNumberByName(name)) {
      return Kind.NUMBER;
    }
    return type.equals("string") || untold && value.isText() ? Kind.TEXT : null;
  }

  /** The value in the form of {@link ImportedIssue}. */
  Optional<?> value(ImportedField field, JsonNode node) throws ImportProblem {
    JsonNode named =
        new JsonNode(node.place(), node.path() + " (" + field.name() + ")", node.element());
    return switch (field.kind()) {
      case NUMBER -> named.number();
      case TEXT -> named.text();
      case SELECT ->
          (named.isObject() ? named.get("value") : named)
              .text()
              .map(value -> new Reference.Option(field, value));
    };
  }

  private String schema(String id, String member) throws ImportProblem {
    JsonNode told = new JsonNode(place, "schema." + id, schema.get(id));
    return told.get(member).text().orElse("");
  }
}
