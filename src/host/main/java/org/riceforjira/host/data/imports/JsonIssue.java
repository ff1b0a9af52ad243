package org.riceforjira.host.data.imports;

import static org.riceforjira.host.data.IssueRow.SPRINTS;
import static org.riceforjira.host.data.IssueRow.SUMMARY;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.imports.ImportedIssue.Project;
import org.riceforjira.host.data.imports.ImportedIssue.Relations;
import org.riceforjira.host.data.imports.Reference.Sprint;

/** One issue of a search answer; its custom values wait until the fields' names are known. */
final class JsonIssue {
  /** Fields that say again what other fields or other issues say. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("project", "issuelinks", "comment", "parent", "epic", "subtasks", "statusCategory");

  private final RecordPlace place;
  private final Project project;
  private final Relations relations;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, JsonNode> custom = new LinkedHashMap<>();
  private final Set<Sprint> sprints = new LinkedHashSet<>();

  private JsonIssue(RecordPlace place, JsonNode fields) throws ImportProblem {
    this.place = place;
    this.project = project(fields.get("project"));
    this.relations = JsonRelations.read(fields);
  }

  static JsonIssue read(RecordPlace unnamed, JsonObject json, LeftOut leftOut)
      throws ImportProblem {
    String key = new JsonNode(unnamed, "key", json.get("key")).requiredText();
    RecordPlace place = unnamed.withKey(key);
    JsonNode fields = new JsonNode(place, "", json).get("fields");
    if (fields.absent()) {
      throw place.problem("fields is missing; ask for the fields of the issues in the search");
    }
    fields.get(SUMMARY).requiredText();
    JsonIssue issue = new JsonIssue(place, fields);
    for (String name : json.getAsJsonObject("fields").keySet()) {
      issue.read(name, fields.get(name), leftOut);
    }
    return issue;
  }

  private void read(String name, JsonNode field, LeftOut leftOut) throws ImportProblem {
    if (field.absent() || TOLD_ELSEWHERE.contains(name)) {
      return;
    }
    if (name.startsWith("customfield_")) {
      custom.put(name, field);
    } else if (name.equals(SPRINTS) || name.equals("closedSprints")) {
      sprints.addAll(JsonSprints.read(field));
    } else if (JsonSystemFields.knows(name)) {
      JsonSystemFields.read(name, field, values);
    } else {
      leftOut.field(name);
    }
  }

  ImportedIssue finish(JsonFields fields, LeftOut leftOut) throws ImportProblem {
    Map<ImportedField, Object> read = new LinkedHashMap<>();
    String parent = relations.parent();
    for (Map.Entry<String, JsonNode> field : custom.entrySet()) {
      String id = field.getKey();
      JsonNode node = field.getValue();
      if (fields.isSprint(id)) {
        sprints.addAll(JsonSprints.read(node));
      } else if (fields.isEpicLink(id)) {
        parent = parent == null ? node.text().orElse(null) : parent;
      } else if (fields.kind(id, node).isPresent()) {
        ImportedField known = new ImportedField(fields.name(id), fields.kind(id, node).get());
        fields.value(known, node).ifPresent(value -> read.put(known, value));
      } else {
        leftOut.field(fields.name(id));
      }
    }
    if (!sprints.isEmpty()) {
      values.put(SPRINTS, List.copyOf(sprints));
    }
    Relations all = new Relations(parent, relations.links(), relations.comments());
    return new ImportedIssue(place, project, values, read, all);
  }

  private Project project(JsonNode told) throws ImportProblem {
    String key = Project.keyOf(place.key());
    String name = told.get("name").text().orElse(key);
    return new Project(told.get("key").text().orElse(key), name);
  }
}
