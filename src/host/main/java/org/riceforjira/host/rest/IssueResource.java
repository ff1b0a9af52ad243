package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.jira.NewIssue;
import org.riceforjira.host.jira.Update;

/** {@code /rest/api/2/issue}. */
@Path("issue")
public final class IssueResource {
  private static final Set<String> PROPERTIES = Set.of("fields", "update", "properties");

  private final Visible visible;
  private final Screens screens;
  private final IssueJson issues;
  private final References references;

  IssueResource(Visible visible, Screens screens, IssueJson issues, References references) {
    this.visible = visible;
    this.screens = screens;
    this.issues = issues;
    this.references = references;
  }

  @GET
  @Path("{issue}")
  public Response get(
      @PathParam("issue") String idOrKey,
      @QueryParam("fields") List<String> asked,
      @QueryParam("expand") List<String> expand) {
    IssueRow issue = visible.issue(idOrKey);
    List<String> fields = SearchResource.split(asked);
    List<Field> chosen =
        new Fields(visible.store()).chosen(fields.isEmpty() ? List.of("*all") : fields);
    JsonObject json = issues.of(issue, chosen, visible.userKey());
    Searcher.expand(json, chosen, Set.copyOf(SearchResource.split(expand)));
    return Answers.ok(json);
  }

  @GET
  @Path("{issue}/editmeta")
  public Response editMeta(@PathParam("issue") String idOrKey) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustEdit(issue);
    return Answers.ok(screens.editMeta(visible.projectOf(issue)));
  }

  @PUT
  @Path("{issue}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("issue") String idOrKey,
      @QueryParam("notifyUsers") @DefaultValue("true") boolean notifyUsers,
      String text) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustEdit(issue);
    ProjectRow project = visible.projectOf(issue);
    if (!notifyUsers) {
      visible.mustAdminister(
          project,
          "To discard the user notification either admin or project admin permissions are"
              + " required.");
    }
    JsonObject body = Bodies.object(text, PROPERTIES);
    Map<String, Object> changes = input().read(body, issue, project);
    Map<String, JsonElement> properties = IssueProperties.in(body);
    visible
        .jira()
        .edits()
        .update(issue.id(), changes, visible.userKey(), new Update(true, true, notifyUsers, true));
    new IssueProperties(visible).putAll(issue, properties);
    return Answers.noContent();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String text) {
    JsonObject body = Bodies.object(text, PROPERTIES);
    if (!Bodies.objectAt(body, "update").isEmpty()) {
      throw RestProblem.of(
          400, "\"update\" is for issues that exist; give a new one its values in \"fields\".");
    }
    JsonObject fields = Bodies.objectAt(body, "fields");
    ProjectRow project = projectNamedIn(fields);
    visible.mustCreate(project);
    Map<String, Object> values = input().read(fields, project);
    values.values().removeIf(value -> value == null);
    NewIssue wanted = new NewIssue(project.id(), values);
    Map<String, JsonElement> properties = IssueProperties.in(body);
    IssueRow issue = visible.jira().transactions().write(() -> create(wanted, properties));
    JsonObject json = new JsonObject();
    json.addProperty("id", Long.toString(issue.id()));
    json.addProperty("key", issue.key());
    json.addProperty("self", references.self("issue/" + issue.id()));
    return Answers.of(201, json);
  }

  /** Sub-tasks go only where {@code deleteSubtasks} says so. */
  @DELETE
  @Path("{issue}")
  public Response delete(
      @PathParam("issue") String idOrKey,
      @QueryParam("deleteSubtasks") @DefaultValue("false") boolean deleteSubtasks) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustDelete(issue);
    List<IssueRow> subtasks = visible.subtasks(issue);
    if (!subtasks.isEmpty() && !deleteSubtasks) {
      throw RestProblem.of(
          400,
          "The issue '%s' has subtasks. You must specify the 'deleteSubtasks' parameter to delete"
                  .formatted(issue.key())
              + " this issue and all its subtasks.");
    }
    visible.jira().transactions().write(() -> deleteAll(subtasks, issue));
    return Answers.noContent();
  }

  private int deleteAll(List<IssueRow> subtasks, IssueRow issue) {
    subtasks.forEach(this::delete);
    delete(issue);
    return subtasks.size() + 1;
  }

  private void delete(IssueRow issue) {
    new IssueProperties(visible).removeAll(issue);
    visible.jira().edits().delete(issue.id(), visible.userKey());
  }

  private IssueRow create(NewIssue wanted, Map<String, JsonElement> properties) {
    IssueRow issue = visible.jira().edits().create(wanted, visible.userKey());
    new IssueProperties(visible).putAll(issue, properties);
    return issue;
  }

  private IssueInput input() {
    return new IssueInput(screens, new FieldValues(new Choices(visible.store())));
  }

  private ProjectRow projectNamedIn(JsonObject fields) {
    JsonObject project = Bodies.objectAt(fields, "project");
    JsonElement name = project.has("key") ? project.get("key") : project.get("id");
    if (name == null || !name.isJsonPrimitive()) {
      throw RestProblem.fields(Map.of("project", "project is required"));
    }
    return visible
        .findProject(name.getAsString())
        .orElseThrow(() -> RestProblem.fields(Map.of("project", "valid project is required")));
  }
}
