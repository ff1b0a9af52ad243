package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.jira.Operations;
import org.riceforjira.host.jira.Update;

/**
 * {@code /rest/host/1/issues}: what people do in Jira's pages and its REST cannot. {@code POST
 * bulk-edit} takes {@code {"issues": ["SHOP-1"], "fields": {...}}} and updates one issue after the
 * other, as parts of one operation; {@code POST {issue}/move} takes {@code {"project": "APP"}};
 * {@code POST {issue}/resolved} takes {@code {"at": "2026-08-12T10:00:00Z"}}, for work that was
 * done in the past, and is for administrators.
 */
@Path("issues")
@Consumes(MediaType.APPLICATION_JSON)
public final class BulkResource {
  private final Visible visible;
  private final Screens screens;

  BulkResource(Visible visible, Screens screens) {
    this.visible = visible;
    this.screens = screens;
  }

  @POST
  @Path("bulk-edit")
  public Response edit(String text) {
    JsonObject body = Bodies.object(text, Set.of("issues", "fields"));
    JsonObject fields = new JsonObject();
    fields.add("fields", body.get("fields"));
    Map<IssueRow, Map<String, Object>> changes = new LinkedHashMap<>();
    for (String key : keys(body)) {
      IssueRow issue = visible.issue(key);
      visible.mustEdit(issue);
      changes.put(issue, input().read(fields, issue, visible.projectOf(issue)));
    }
    visible.jira().operations().during(Operations.BULK_EDIT, () -> update(changes));
    return Answers.noContent();
  }

  /** Each issue in a transaction of its own, as in Jira. */
  private int update(Map<IssueRow, Map<String, Object>> changes) {
    changes.forEach(
        (issue, values) ->
            visible.jira().edits().update(issue.id(), values, visible.userKey(), Update.RECORDED));
    return changes.size();
  }

  @POST
  @Path("{issue}/move")
  public Response move(@PathParam("issue") String idOrKey, String text) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustEdit(issue);
    JsonElement named = Bodies.object(text, Set.of("project")).get("project");
    if (named == null || !Bodies.isText(named)) {
      throw RestProblem.of(400, "\"project\" has to be the key of the project to move to.");
    }
    ProjectRow project =
        visible
            .findProject(named.getAsString())
            .orElseThrow(() -> RestProblem.noProject(named.getAsString()));
    visible.mustCreate(project);
    if (!project.issueTypeIds().contains(issue.text(IssueRow.TYPE))) {
      throw RestProblem.of(400, "Project " + project.key() + " has no issues of this type.");
    }
    JsonObject json = new JsonObject();
    IssueRow moved = visible.jira().edits().move(issue.id(), project.id(), visible.userKey());
    json.addProperty("id", Long.toString(moved.id()));
    json.addProperty("key", moved.key());
    return Answers.ok(json);
  }

  @POST
  @Path("{issue}/resolved")
  public Response resolved(@PathParam("issue") String idOrKey, String text) {
    visible.mustAdminister();
    IssueRow issue = visible.issue(idOrKey);
    JsonElement at = Bodies.object(text, Set.of("at")).get("at");
    try {
      String instant =
          Instant.parse(at != null && Bodies.isText(at) ? at.getAsString() : "").toString();
      Map<String, Object> change = Map.of(IssueRow.RESOLVED, instant);
      visible
          .jira()
          .edits()
          .update(issue.id(), change, null, new Update(false, false, false, true));
      return Answers.noContent();
    } catch (DateTimeParseException e) {
      throw RestProblem.of(400, "\"at\" has to be a moment such as 2026-08-12T10:00:00Z.");
    }
  }

  private static List<String> keys(JsonObject body) {
    if (!(body.get("issues") instanceof JsonArray issues)
        || !issues.asList().stream().allMatch(Bodies::isText)) {
      throw RestProblem.of(400, "\"issues\" has to be a list of issue keys.");
    }
    return issues.asList().stream().map(JsonElement::getAsString).toList();
  }

  private IssueInput input() {
    return new IssueInput(screens, new FieldValues(new Choices(visible.store())));
  }
}
