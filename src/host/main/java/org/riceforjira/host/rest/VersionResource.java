package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.VersionRow;

/**
 * {@code /rest/api/2/version}, for the project's administrators: {@code POST {"project", "name",
 * "releaseDate", "released", "archived"}}, and {@code PUT {id}} with what is to change.
 */
@Path("version")
@Consumes(MediaType.APPLICATION_JSON)
public final class VersionResource {
  private static final Set<String> PROPERTIES =
      Set.of("project", "name", "description", "releaseDate", "released", "archived");

  private final Visible visible;
  private final References references;

  VersionResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @POST
  public Response create(String text) {
    JsonObject body = Bodies.object(text, PROPERTIES);
    ProjectRow project = Parts.project(visible, body);
    long id = visible.store().nextId();
    VersionRow row = merged(new VersionRow(id, project.id(), "", null, false, false), body);
    return Answers.of(201, kept(row));
  }

  @PUT
  @Path("{id}")
  public Response change(@PathParam("id") String id, String text) {
    VersionRow row =
        Parts.number(id)
            .flatMap(visible.store().versions()::get)
            .filter(found -> visible.findProject(Long.toString(found.projectId())).isPresent())
            .orElseThrow(() -> RestProblem.of(404, "Could not find version for id '" + id + "'"));
    Parts.administered(visible, Long.toString(row.projectId()));
    return Answers.ok(kept(merged(row, Bodies.object(text, PROPERTIES))));
  }

  private JsonElement kept(VersionRow row) {
    boolean taken =
        visible
            .store()
            .versions()
            .all()
            .filter(other -> other.id() != row.id() && other.projectId() == row.projectId())
            .anyMatch(other -> other.name().equalsIgnoreCase(row.name()));
    if (taken) {
      throw RestProblem.fields(
          Map.of("name", "A version with this name already exists in this project."));
    }
    visible
        .jira()
        .transactions()
        .write(
            () -> {
              visible.store().versions().put(row.id(), row);
              return row;
            });
    return references.version(Long.toString(row.id()));
  }

  private static VersionRow merged(VersionRow row, JsonObject body) {
    String name = body.has("name") ? Parts.name(body) : row.name();
    if (name.isBlank()) {
      throw RestProblem.fields(Map.of("name", "You must specify a valid version name"));
    }
    return new VersionRow(
        row.id(),
        row.projectId(),
        name,
        body.has("releaseDate") ? day(body.get("releaseDate")) : row.releaseDate(),
        body.has("released") ? flag(body.get("released")) : row.released(),
        body.has("archived") ? flag(body.get("archived")) : row.archived());
  }

  private static String day(JsonElement value) {
    try {
      return value.isJsonNull() ? null : LocalDate.parse(value.getAsString()).toString();
    } catch (DateTimeParseException | UnsupportedOperationException e) {
      throw RestProblem.fields(
          Map.of("releaseDate", "Please enter the date in the following format: 2026-12-31"));
    }
  }

  private static boolean flag(JsonElement value) {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
      throw RestProblem.of(400, "\"released\" and \"archived\" have to be true or false.");
    }
    return value.getAsBoolean();
  }
}
