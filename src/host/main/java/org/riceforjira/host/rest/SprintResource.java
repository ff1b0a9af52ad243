package org.riceforjira.host.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.jira.Software;

/** {@code /rest/agile/1.0/sprint}: a sprint, its issues, and putting issues into it. */
@Path("sprint/{sprint}")
public final class SprintResource {
  private final Visible visible;
  private final AgileJson json;
  private final AgileIssues issues;

  SprintResource(Visible visible, AgileJson json, AgileIssues issues) {
    this.visible = visible;
    this.json = json;
    this.issues = issues;
  }

  @GET
  public Response get(@PathParam("sprint") String id) {
    SprintRow sprint = sprint(id);
    return Answers.ok(json.sprint(sprint, board(sprint).orElseThrow()));
  }

  @GET
  @Path("issue")
  public Response issues(
      @PathParam("sprint") String id,
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("fields") List<String> fields) {
    String all = "sprint = " + sprint(id).id();
    return issues.find(all, new AgileIssues.Question(jql, startAt, maxResults, fields));
  }

  /** Moves up to 50 issues into the sprint, and ranks them if told so: all of them or none. */
  @POST
  @Path("issue")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("sprint") String id, String text) {
    SprintRow sprint = sprint(id);
    AgileInput input = AgileInput.read(text);
    if (sprint.state().equals("closed")) {
      throw RestProblem.of(400, "Sprint " + sprint.name() + " is closed: no issue can be added.");
    }
    List<IssueRow> moved = input.movable(visible);
    Optional<Software.Anchor> anchor = input.anchor(visible);
    software().move(moved, Optional.of(sprint), visible.userKey());
    anchor.ifPresent(next -> software().rank(moved, next, visible.userKey()));
    return Answers.noContent();
  }

  private Software software() {
    return visible.jira().software();
  }

  private SprintRow sprint(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .flatMap(text -> visible.store().sprints().get(Long.valueOf(text)))
        .filter(sprint -> board(sprint).isPresent())
        .orElseThrow(() -> RestProblem.of(404, "Sprint " + id + " does not exist."));
  }

  private Optional<ProjectRow> board(SprintRow sprint) {
    Set<Long> projects = software().projectsOf(sprint);
    return visible.projects().filter(project -> projects.contains(project.id())).findFirst();
  }
}
