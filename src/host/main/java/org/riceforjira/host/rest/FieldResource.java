package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.jira.FieldTypes;

/**
 * {@code /rest/api/2/field}: all fields; administrators {@code POST {"name", "description", "type",
 * "searcherKey"}} for a new custom field of all projects, which is on no screen yet.
 */
@Path("field")
public final class FieldResource {
  private static final Set<String> PROPERTIES =
      Set.of("name", "description", "type", "searcherKey");

  private final Visible visible;

  FieldResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response list() {
    JsonArray fields = new JsonArray();
    new Fields(visible.store()).all().map(Field::json).forEach(fields::add);
    return Answers.ok(fields);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String text) {
    visible.mustAdminister();
    JsonObject body = Bodies.object(text, PROPERTIES);
    String name = text(body, "name");
    String type = text(body, "type");
    String searcher = text(body, "searcherKey");
    if (name.isBlank()) {
      throw RestProblem.fields(Map.of("name", "You must specify a name of the custom field."));
    }
    if (!FieldTypes.exists(type)) {
      throw RestProblem.fields(Map.of("type", "Invalid type of custom field: '" + type + "'"));
    }
    if (!searcher.isEmpty() && !FieldTypes.fits(searcher, type)) {
      throw RestProblem.fields(Map.of("searcherKey", "Invalid searcher: '" + searcher + "'"));
    }
    return Answers.of(201, Field.custom(added(body, name, type, searcher)).json());
  }

  private FieldRow added(JsonObject body, String name, String type, String searcher) {
    return visible
        .jira()
        .transactions()
        .write(
            () -> {
              long id = visible.store().nextId();
              FieldRow row =
                  new FieldRow(
                      id,
                      name.strip(),
                      text(body, "description"),
                      type,
                      searcher.isEmpty() ? null : searcher,
                      Set.of());
              visible.store().fields().put(id, row);
              return row;
            });
  }

  private static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    return value != null && Bodies.isText(value) ? value.getAsString() : "";
  }
}
