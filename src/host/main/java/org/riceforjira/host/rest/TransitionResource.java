package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.jira.Update;

/**
 * {@code /rest/api/2/issue/{issue}/transitions}: one transition into every status, with the id and
 * the name of that. {@code POST {"transition": {"id"}, "fields": {"resolution": {"name"}}}}; an
 * issue gets a resolution with the status that ends it, and loses it with any other.
 */
@Path("issue/{issue}/transitions")
public final class TransitionResource {
  private static final Set<String> PROPERTIES =
      Set.of("transition", "fields", "update", "historyMetadata");

  private final Visible visible;
  private final References references;

  TransitionResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @GET
  public Response list(
      @PathParam("issue") String idOrKey, @QueryParam("expand") List<String> expand) {
    boolean withFields = SearchResource.split(expand).contains("transitions.fields");
    IssueRow issue = visible.issue(idOrKey);
    JsonArray transitions = new JsonArray();
    if (visible.mayTransition(issue)) {
      visible.store().statuses().all().forEach(status -> transitions.add(json(status, withFields)));
    }
    JsonObject json = new JsonObject();
    json.addProperty("expand", "transitions");
    json.add("transitions", transitions);
    return Answers.ok(json);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("issue") String idOrKey, String text) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustTransition(issue);
    JsonObject body = Bodies.object(text, PROPERTIES);
    StatusRow status = status(Bodies.objectAt(body, "transition").get("id"));
    Map<String, Object> changes = new HashMap<>();
    changes.put(IssueRow.STATUS, status.id());
    changes.put(
        IssueRow.RESOLUTION,
        status.category().equals("done")
            ? resolution(Bodies.objectAt(body, "fields"), issue)
            : null);
    visible.jira().edits().update(issue.id(), changes, visible.userKey(), Update.RECORDED);
    return Answers.noContent();
  }

  private StatusRow status(JsonElement id) {
    return Optional.ofNullable(id)
        .filter(JsonElement::isJsonPrimitive)
        .flatMap(known -> visible.store().statuses().get(known.getAsString()))
        .orElseThrow(
            () ->
                RestProblem.of(
                    400,
                    "It seems that you have tried to perform a workflow operation"
                        + " that is not valid for the current state of this issue."));
  }

  private String resolution(JsonObject fields, IssueRow issue) {
    JsonElement wanted = fields.has("resolution") ? fields.get("resolution") : JsonNull.INSTANCE;
    if (!wanted.isJsonObject()) {
      String before = issue.text(IssueRow.RESOLUTION);
      return before == null ? choices().get(0).id() : before;
    }
    return Choices.chosen(wanted.getAsJsonObject(), "name", choices())
        .orElseThrow(() -> RestProblem.fields(Map.of("resolution", "Resolution is not valid")));
  }

  private List<Choices.Choice> choices() {
    return visible
        .store()
        .resolutions()
        .all()
        .map(row -> new Choices.Choice(row.id(), row.name()))
        .toList();
  }

  private JsonObject json(StatusRow status, boolean withFields) {
    JsonObject json = new JsonObject();
    json.addProperty("id", status.id());
    json.addProperty("name", status.name());
    json.add("to", references.status(status));
    if (withFields) {
      json.add("fields", fields(status));
    }
    return json;
  }

  /** What can be given with the transition. */
  private static JsonObject fields(StatusRow status) {
    JsonObject fields = new JsonObject();
    if (status.category().equals("done")) {
      JsonObject resolution = new JsonObject();
      resolution.addProperty("required", false);
      resolution.add("schema", FieldSchema.of("resolution").json("resolution"));
      resolution.addProperty("name", "Resolution");
      JsonArray operations = new JsonArray();
      operations.add("set");
      resolution.add("operations", operations);
      fields.add("resolution", resolution);
    }
    return fields;
  }
}
