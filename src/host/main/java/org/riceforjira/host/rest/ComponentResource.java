package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.ComponentRow;
import org.riceforjira.host.data.ProjectRow;

/**
 * {@code POST /rest/api/2/component {"project", "name"}}, for the project's administrators: a new
 * component.
 */
@Path("component")
public final class ComponentResource {
  private final Visible visible;
  private final References references;

  ComponentResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String text) {
    JsonObject body = Bodies.object(text, Set.of("project", "name", "description"));
    ProjectRow project = Parts.project(visible, body);
    String name = Parts.name(body);
    if (name.isBlank()) {
      throw RestProblem.fields(Map.of("name", "The component name specified is invalid."));
    }
    long id = visible.store().nextId();
    visible
        .jira()
        .transactions()
        .write(
            () -> {
              ComponentRow row = new ComponentRow(id, project.id(), name);
              visible.store().components().put(id, row);
              return row;
            });
    return Answers.of(201, references.component(Long.toString(id)));
  }
}
