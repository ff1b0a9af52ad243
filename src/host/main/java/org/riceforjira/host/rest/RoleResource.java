package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.riceforjira.host.data.RoleRow;

/** {@code /rest/api/2/role}: the project roles; administrators delete them. */
@Path("role")
public final class RoleResource {
  private final Visible visible;

  RoleResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response list() {
    JsonArray roles = new JsonArray();
    visible.store().roles().all().map(RoleResource::json).forEach(roles::add);
    return Answers.ok(roles);
  }

  @DELETE
  @Path("{role}")
  public Response delete(@PathParam("role") String id) {
    visible.mustAdminister();
    visible.jira().administration().delete(role(visible, id));
    return Response.noContent().build();
  }

  /** The role with this id, or 404. */
  static RoleRow role(Visible visible, String id) {
    return id.matches("\\d{1,18}")
        ? visible.store().roles().get(Long.valueOf(id)).orElseThrow(RoleResource::none)
        : missing();
  }

  static JsonObject json(RoleRow role) {
    JsonObject json = new JsonObject();
    json.addProperty("id", role.id());
    json.addProperty("name", role.name());
    return json;
  }

  private static RoleRow missing() {
    throw none();
  }

  private static RestProblem none() {
    return RestProblem.of(404, "There is no such project role.");
  }
}
