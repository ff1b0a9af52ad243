package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.riceforjira.host.data.IssueRow;

/** {@code /rest/api/2/issue/{issue}/properties}. */
@Path("issue/{issue}/properties")
public final class PropertyResource {
  private final Visible visible;
  private final References references;
  private final IssueProperties properties;

  PropertyResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
    this.properties = new IssueProperties(visible);
  }

  @GET
  public Response keys(@PathParam("issue") String idOrKey) {
    IssueRow issue = visible.issue(idOrKey);
    JsonArray keys = new JsonArray();
    for (String key : properties.keys(issue)) {
      JsonObject json = new JsonObject();
      json.addProperty("self", references.self("issue/" + issue.id() + "/properties/" + key));
      json.addProperty("key", key);
      keys.add(json);
    }
    JsonObject json = new JsonObject();
    json.add("keys", keys);
    return Answers.ok(json);
  }

  @GET
  @Path("{key}")
  public Response get(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
    JsonObject json = new JsonObject();
    json.addProperty("key", key);
    json.add("value", value(visible.issue(idOrKey), key));
    return Answers.ok(json);
  }

  /** 201 where the property is new, 200 where it was there. */
  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(
      @PathParam("issue") String idOrKey, @PathParam("key") String key, String text) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustEdit(issue);
    JsonElement value = Bodies.parse(text);
    IssueProperties.check(key, value);
    boolean fresh = properties.get(issue, key).isEmpty();
    properties.putAll(issue, Map.of(key, value));
    return Response.status(fresh ? 201 : 200).build();
  }

  @DELETE
  @Path("{key}")
  public Response delete(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
    IssueRow issue = visible.issue(idOrKey);
    visible.mustEdit(issue);
    value(issue, key);
    properties.remove(issue, key);
    return Answers.noContent();
  }

  private JsonElement value(IssueRow issue, String key) {
    return properties
        .get(issue, key)
        .orElseThrow(
            () -> RestProblem.of(404, "The property " + key + " does not exist on this issue."));
  }
}
