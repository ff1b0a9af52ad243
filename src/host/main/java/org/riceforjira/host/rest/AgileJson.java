package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.Store;

/** Boards, sprints and epics in the form of Jira Software's REST; a board has its project's id. */
record AgileJson(URI base, Store store) {
  /** Which part of a list is asked for; at most 50 at a time. */
  record Part(int startAt, int maxResults) {
    private static final int MOST = 50;

    Part {
      startAt = Math.max(0, startAt);
      maxResults = maxResults <= 0 ? MOST : Math.min(maxResults, MOST);
    }
  }

  JsonObject board(ProjectRow project) {
    JsonObject json = new JsonObject();
    json.addProperty("id", project.id());
    json.addProperty("self", self("board/" + project.id()));
    json.addProperty("name", project.key() + " board");
    json.addProperty("type", "scrum");
    return json;
  }

  JsonObject sprint(SprintRow sprint, ProjectRow board) {
    JsonObject json = new JsonObject();
    json.addProperty("id", sprint.id());
    json.addProperty("self", self("sprint/" + sprint.id()));
    json.addProperty("state", sprint.state());
    json.addProperty("name", sprint.name());
    date(json, "startDate", sprint.start());
    date(json, "endDate", sprint.end());
    date(json, "completeDate", sprint.state().equals("closed") ? sprint.end() : null);
    json.addProperty("originBoardId", board.id());
    json.addProperty("goal", "");
    return json;
  }

  JsonObject epic(IssueRow epic) {
    JsonObject json = new JsonObject();
    json.addProperty("id", epic.id());
    json.addProperty("self", self("epic/" + epic.id()));
    json.addProperty("key", epic.key());
    json.addProperty("name", epic.text(IssueRow.SUMMARY));
    json.addProperty("summary", epic.text(IssueRow.SUMMARY));
    json.addProperty("done", epic.text(IssueRow.RESOLUTION) != null);
    return json;
  }

  JsonObject configuration(ProjectRow project, long rankFieldId) {
    JsonObject json = board(project);
    JsonObject filter = new JsonObject();
    filter.addProperty("id", Long.toString(project.id()));
    filter.addProperty("self", base + "/rest/api/2/filter/" + project.id());
    json.add("filter", filter);
    json.add("columnConfig", columns());
    JsonObject estimation = new JsonObject();
    estimation.addProperty("type", "none");
    json.add("estimation", estimation);
    JsonObject ranking = new JsonObject();
    ranking.addProperty("rankCustomFieldId", rankFieldId);
    json.add("ranking", ranking);
    return json;
  }

  private JsonObject columns() {
    JsonArray columns = new JsonArray();
    for (String category : List.of("new", "indeterminate", "done")) {
      JsonArray statuses = new JsonArray();
      store
          .statuses()
          .all()
          .filter(status -> status.category().equals(category))
          .forEach(
              status -> {
                JsonObject json = new JsonObject();
                json.addProperty("id", status.id());
                json.addProperty("self", base + "/rest/api/2/status/" + status.id());
                statuses.add(json);
              });
      JsonObject column = new JsonObject();
      column.addProperty("name", References.category(category));
      column.add("statuses", statuses);
      columns.add(column);
    }
    JsonObject json = new JsonObject();
    json.add("columns", columns);
    json.addProperty("constraintType", "none");
    return json;
  }

  /** A part of a list; as in Jira the boards tell their total, the others only whether it ends. */
  static Response page(List<? extends JsonElement> all, Part part, boolean total) {
    List<? extends JsonElement> shown =
        all.stream().skip(part.startAt()).limit(part.maxResults()).toList();
    JsonObject json = new JsonObject();
    json.addProperty("maxResults", part.maxResults());
    json.addProperty("startAt", part.startAt());
    if (total) {
      json.addProperty("total", all.size());
    }
    json.addProperty("isLast", part.startAt() + shown.size() >= all.size());
    JsonArray values = new JsonArray();
    shown.forEach(values::add);
    json.add("values", values);
    return Answers.ok(json);
  }

  private static void date(JsonObject json, String name, String instant) {
    if (instant != null) {
      json.addProperty(name, Instants.text(instant));
    }
  }

  private String self(String path) {
    return base + "/rest/agile/1.0/" + path;
  }
}
