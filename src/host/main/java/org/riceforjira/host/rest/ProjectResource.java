package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.host.data.ProjectRow;

/** {@code /rest/api/2/project}: those that the user may see; administrators change their keys. */
@Path("project")
public final class ProjectResource {
  private final Visible visible;
  private final References references;

  ProjectResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @GET
  public Response list() {
    return Answers.ok(array(visible.projects().map(references::project)));
  }

  @GET
  @Path("{project}")
  public Response get(@PathParam("project") String idOrKey) {
    return Answers.ok(whole(found(idOrKey)));
  }

  /**
   * Changes the key or the name, {@code {"key": "NEW"}} or {@code {"name": "New"}}; the old key
   * still leads to the project.
   */
  @PUT
  @Path("{project}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response update(@PathParam("project") String idOrKey, String text) {
    ProjectRow project = found(idOrKey);
    visible.mustAdminister();
    JsonObject body = Bodies.object(text, Set.of("key", "name"));
    if (body.isEmpty()) {
      throw RestProblem.of(400, "Give the new key or the new name.");
    }
    try {
      ProjectRow renamed = body.has("key") ? rename(project, body.get("key")) : project;
      return Answers.ok(whole(body.has("name") ? call(renamed, body.get("name")) : renamed));
    } catch (IllegalArgumentException e) {
      throw RestProblem.fields(Map.of("projectKey", e.getMessage()));
    }
  }

  private ProjectRow rename(ProjectRow project, JsonElement key) {
    if (!Bodies.isText(key)) {
      throw RestProblem.fields(Map.of("projectKey", "Give the new key as a string."));
    }
    return visible.jira().administration().rename(project, key.getAsString());
  }

  private ProjectRow call(ProjectRow project, JsonElement name) {
    if (!Bodies.isText(name) || name.getAsString().isBlank()) {
      throw RestProblem.fields(Map.of("projectName", "Give the new name as a string."));
    }
    return visible.jira().administration().call(project, name.getAsString());
  }

  /** In the administrator's order. */
  @GET
  @Path("{project}/versions")
  public Response versions(@PathParam("project") String idOrKey) {
    return Answers.ok(versions(found(idOrKey)));
  }

  @GET
  @Path("{project}/components")
  public Response components(@PathParam("project") String idOrKey) {
    return Answers.ok(components(found(idOrKey)));
  }

  private ProjectRow found(String idOrKey) {
    return visible.findProject(idOrKey).orElseThrow(() -> RestProblem.noProject(idOrKey));
  }

  private JsonArray versions(ProjectRow project) {
    return array(
        visible
            .store()
            .versions()
            .all()
            .filter(row -> row.projectId() == project.id())
            .map(row -> references.version(Long.toString(row.id()))));
  }

  private JsonArray components(ProjectRow project) {
    return array(
        visible
            .store()
            .components()
            .all()
            .filter(row -> row.projectId() == project.id())
            .map(row -> references.component(Long.toString(row.id()))));
  }

  private JsonObject whole(ProjectRow project) {
    JsonObject json = references.project(project);
    json.add("lead", references.user(project.lead()));
    json.add("issueTypes", array(project.issueTypeIds().stream().map(references::type)));
    json.add("components", components(project));
    json.add("versions", versions(project));
    return json;
  }

  private static JsonArray array(Stream<? extends JsonElement> items) {
    JsonArray array = new JsonArray();
    items.forEach(array::add);
    return array;
  }
}
