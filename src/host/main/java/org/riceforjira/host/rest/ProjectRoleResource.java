package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.RoleRow;

/** {@code /rest/api/2/project/{key}/role}: who has which role; project administrators change it. */
@Path("project/{project}/role")
public final class ProjectRoleResource {
  private static final String USER = "user:";

  private final Visible visible;
  private final References references;

  ProjectRoleResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  /** The addresses of the roles by their names. */
  @GET
  public Response list(@PathParam("project") String idOrKey) {
    ProjectRow project = project(idOrKey);
    JsonObject roles = new JsonObject();
    String self = references.project(project).get("self").getAsString();
    visible
        .store()
        .roles()
        .all()
        .forEach(role -> roles.addProperty(role.name(), self + "/role/" + role.id()));
    return Answers.ok(roles);
  }

  @GET
  @Path("{role}")
  public Response get(@PathParam("project") String idOrKey, @PathParam("role") String id) {
    return Answers.ok(json(RoleResource.role(visible, id), project(idOrKey)));
  }

  /** Adds people: {@code {"user": ["bob"]}}. */
  @POST
  @Path("{role}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(
      @PathParam("project") String idOrKey, @PathParam("role") String id, String text) {
    ProjectRow project = administered(idOrKey);
    RoleRow role = RoleResource.role(visible, id);
    Set<String> members = new TreeSet<>(role.in(project.id()));
    JsonElement users = Bodies.object(text, Set.of("user")).get("user");
    if (users == null || !users.isJsonArray()) {
      throw RestProblem.of(400, "Name the people to add: {\"user\": [\"bob\"]}.");
    }
    users.getAsJsonArray().forEach(user -> members.add(USER + known(user)));
    return fill(role, project, members);
  }

  /** Takes the role from {@code ?user=bob}. */
  @DELETE
  @Path("{role}")
  public Response remove(
      @PathParam("project") String idOrKey,
      @PathParam("role") String id,
      @QueryParam("user") String user) {
    ProjectRow project = administered(idOrKey);
    RoleRow role = RoleResource.role(visible, id);
    Set<String> members = new TreeSet<>(role.in(project.id()));
    if (!members.remove(USER + user)) {
      throw RestProblem.of(404, "Nobody of that name has the role.");
    }
    return fill(role, project, members);
  }

  private Response fill(RoleRow role, ProjectRow project, Set<String> members) {
    return Answers.ok(json(visible.jira().administration().fill(role, project, members), project));
  }

  private String known(JsonElement user) {
    String key = Bodies.isText(user) ? user.getAsString() : "";
    if (visible.store().users().get(key).isEmpty()) {
      throw RestProblem.of(404, "There is no user " + key + ".");
    }
    return key;
  }

  private ProjectRow project(String idOrKey) {
    return visible.findProject(idOrKey).orElseThrow(() -> RestProblem.noProject(idOrKey));
  }

  private ProjectRow administered(String idOrKey) {
    ProjectRow project = project(idOrKey);
    visible.mustAdminister(project, "Only administrators of the project may do this.");
    return project;
  }

  private static JsonObject json(RoleRow role, ProjectRow project) {
    JsonObject json = RoleResource.json(role);
    JsonArray actors = new JsonArray();
    new TreeSet<>(role.in(project.id()))
        .forEach(
            member -> {
              JsonObject actor = new JsonObject();
              actor.addProperty("name", member.substring(member.indexOf(':') + 1));
              actor.addProperty(
                  "type",
                  member.startsWith(USER)
                      ? "atlassian-user-role-actor"
                      : "atlassian-group-role-actor");
              actors.add(actor);
            });
    json.add("actors", actors);
    return json;
  }
}
