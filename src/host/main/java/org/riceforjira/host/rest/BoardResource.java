package org.riceforjira.host.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.jira.Permissions;
import org.riceforjira.host.jira.SoftwareFields;

/** {@code /rest/agile/1.0/board}: one board for each project that the user sees. */
@Path("board")
public final class BoardResource {
  private static final Set<String> STATES = Set.of("active", "closed", "future");

  private final Visible visible;
  private final AgileJson json;
  private final AgileIssues issues;

  BoardResource(Visible visible, AgileJson json, AgileIssues issues) {
    this.visible = visible;
    this.json = json;
    this.issues = issues;
  }

  @GET
  public Response boards(
      @QueryParam("projectKeyOrId") String projectKeyOrId,
      @QueryParam("type") @DefaultValue("scrum") String type,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    List<ProjectRow> projects =
        projectKeyOrId == null
            ? visible.projects().toList()
            : List.of(
                visible
                    .findProject(projectKeyOrId)
                    .orElseThrow(() -> RestProblem.noProject(projectKeyOrId)));
    return AgileJson.page(
        projects.stream().filter(project -> type.contains("scrum")).map(json::board).toList(),
        new AgileJson.Part(startAt, maxResults),
        true);
  }

  @GET
  @Path("{board}")
  public Response board(@PathParam("board") String id) {
    return Answers.ok(json.board(project(id)));
  }

  @GET
  @Path("{board}/configuration")
  public Response configuration(@PathParam("board") String id) {
    ProjectRow project = project(id);
    long rank =
        visible
            .jira()
            .software()
            .fields()
            .field(SoftwareFields.RANK)
            .map(FieldRow::id)
            .orElseThrow(() -> RestProblem.of(404, "This Jira has no Rank field."));
    return Answers.ok(json.configuration(project, rank));
  }

  /** Several states stand between commas. */
  @GET
  @Path("{board}/sprint")
  public Response sprints(
      @PathParam("board") String id,
      @QueryParam("state") @DefaultValue("active,closed,future") String state,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    ProjectRow project = project(id);
    List<String> states = Arrays.stream(state.split(",")).map(String::trim).toList();
    if (!STATES.containsAll(states)) {
      throw RestProblem.of(400, "A sprint's state is active, closed or future.");
    }
    return AgileJson.page(
        visible.jira().software().sprintsOf(project.id()).stream()
            .filter(sprint -> states.contains(sprint.state()))
            .map(sprint -> json.sprint(sprint, project))
            .toList(),
        new AgileJson.Part(startAt, maxResults),
        false);
  }

  @GET
  @Path("{board}/epic")
  public Response epics(
      @PathParam("board") String id,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    ProjectRow project = project(id);
    return AgileJson.page(
        visible.store().issuesOf(project.id()).stream()
            .filter(this::isSeenEpic)
            .map(json::epic)
            .toList(),
        new AgileJson.Part(startAt, maxResults),
        false);
  }

  @GET
  @Path("{board}/issue")
  public Response issues(
      @PathParam("board") String id,
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("fields") List<String> fields) {
    String all = "project = " + project(id).id();
    return issues.find(all, new AgileIssues.Question(jql, startAt, maxResults, fields));
  }

  /** The issues that are in no sprint under way or to come. */
  @GET
  @Path("{board}/backlog")
  public Response backlog(
      @PathParam("board") String id,
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("fields") List<String> fields) {
    String all =
        "project = %d AND statusCategory != Done AND (sprint is EMPTY OR NOT sprint in (openSprints(), futureSprints()))"
            .formatted(project(id).id());
    return issues.find(all, new AgileIssues.Question(jql, startAt, maxResults, fields));
  }

  private boolean isSeenEpic(IssueRow issue) {
    return visible.jira().permissions().may(Permissions.BROWSE, issue, visible.userKey())
        && visible
            .store()
            .issueTypes()
            .get(issue.text(IssueRow.TYPE))
            .filter(type -> type.name().equals("Epic"))
            .isPresent();
  }

  private ProjectRow project(String boardId) {
    return visible
        .projects()
        .filter(project -> Long.toString(project.id()).equals(boardId))
        .findFirst()
        .orElseThrow(() -> RestProblem.of(404, "There is no board " + boardId + "."));
  }
}
