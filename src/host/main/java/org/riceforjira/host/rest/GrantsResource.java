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
import java.util.TreeMap;
import java.util.TreeSet;
import org.riceforjira.host.data.ProjectRow;

/**
 * {@code /rest/host/1/projects/{key}/permissions}, for administrators: who has each permission of a
 * project, as {@code {"BROWSE_PROJECTS": ["anyone", "group:jira-users", "user:alice"]}}. What a PUT
 * leaves out stays.
 */
@Path("projects/{project}/permissions")
public final class GrantsResource {
  private final Visible visible;

  GrantsResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response get(@PathParam("project") String idOrKey) {
    visible.mustAdminister();
    return Answers.ok(json(project(idOrKey)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("project") String idOrKey, String text) {
    visible.mustAdminister();
    JsonElement body = Bodies.parse(text);
    if (!body.isJsonObject()) {
      throw RestProblem.of(400, "Name the permissions with their grantees, in a JSON object.");
    }
    Map<String, Set<String>> grants = new TreeMap<>();
    body.getAsJsonObject()
        .entrySet()
        .forEach(entry -> grants.put(entry.getKey(), grantees(entry.getValue())));
    return Answers.ok(json(visible.jira().administration().permit(project(idOrKey), grants)));
  }

  private static Set<String> grantees(JsonElement value) {
    Set<String> grantees = new TreeSet<>();
    JsonArray names = value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    for (JsonElement name : names) {
      String text = Bodies.isText(name) ? name.getAsString() : "";
      if (!text.matches("anyone|(group|user):.+")) {
        throw RestProblem.of(400, "A grantee is anyone, group:NAME or user:KEY.");
      }
      grantees.add(text);
    }
    if (!value.isJsonArray()) {
      throw RestProblem.of(400, "The grantees of a permission have to be an array.");
    }
    return grantees;
  }

  private static JsonObject json(ProjectRow project) {
    JsonObject json = new JsonObject();
    new TreeMap<>(project.permissions())
        .forEach(
            (permission, grantees) -> {
              JsonArray names = new JsonArray();
              new TreeSet<>(grantees).forEach(names::add);
              json.add(permission, names);
            });
    return json;
  }

  private ProjectRow project(String idOrKey) {
    return visible.findProject(idOrKey).orElseThrow(() -> RestProblem.noProject(idOrKey));
  }
}
