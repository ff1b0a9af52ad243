package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.riceforjira.host.data.FieldRow;

/** A field as REST describes it; {@code custom} is null for a system field. */
record Field(String id, String name, FieldSchema schema, FieldRow custom, List<String> clauses) {
  /** System fields that can stand on a screen. */
  private static final Set<String> ORDERABLE =
      Set.of(
          "summary",
          "description",
          "issuetype",
          "priority",
          "assignee",
          "reporter",
          "labels",
          "fixVersions",
          "components",
          "duedate",
          "resolution",
          "security",
          "issuelinks",
          "comment");

  /** No column of a list of issues, and read only where it is asked for. */
  private static final String COMMENT = "comment";

  static Field system(String id, String name, FieldSchema schema, String... clauses) {
    return new Field(id, name, schema, null, List.of(clauses));
  }

  static Field custom(FieldRow row) {
    List<String> clauses =
        row.searcherKey() == null ? List.of() : List.of("cf[" + row.id() + "]", row.name());
    return new Field(row.fieldId(), row.name(), FieldSchema.of(row), row, clauses);
  }

  /** Whether issues of the project have the field. */
  boolean isFor(long projectId) {
    return custom == null
        || custom.projectIds().isEmpty()
        || custom.projectIds().contains(projectId);
  }

  boolean isNavigable() {
    return !id.equals(COMMENT);
  }

  JsonObject schemaJson() {
    return custom == null ? schema.json(id) : schema.json(custom);
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("name", name);
    json.addProperty("custom", custom != null);
    json.addProperty("orderable", custom != null || ORDERABLE.contains(id));
    json.addProperty("navigable", isNavigable());
    json.addProperty("searchable", !clauses.isEmpty());
    JsonArray names = new JsonArray();
    clauses.forEach(names::add);
    json.add("clauseNames", names);
    if (!id.equals("issuekey")) {
      json.add("schema", schemaJson());
    }
    return json;
  }
}
