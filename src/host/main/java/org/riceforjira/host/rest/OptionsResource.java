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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.jira.FieldTypes;
import org.riceforjira.host.jira.Fields;

/**
 * {@code /rest/host/1/fields/{id}/options}, for administrators: what can be chosen in a select
 * field, as {@code {"options": ["Small", "Large"]}}. What a PUT leaves out is taken from the field
 * and from every issue.
 */
@Path("fields/{field}/options")
public final class OptionsResource {
  private static final String OPTIONS = "options";

  private final Visible visible;

  OptionsResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response get(@PathParam("field") String id) {
    visible.mustAdminister();
    return Answers.ok(json(field(id)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("field") String id, String text) {
    visible.mustAdminister();
    FieldRow field = field(id);
    JsonElement named = Bodies.object(text, Set.of(OPTIONS)).get(OPTIONS);
    if (named == null || !named.isJsonArray()) {
      throw RestProblem.of(400, "Name the options: {\"options\": [\"Small\", \"Large\"]}.");
    }
    List<String> names = new ArrayList<>();
    for (JsonElement name : named.getAsJsonArray()) {
      if (!Bodies.isText(name) || name.getAsString().isBlank()) {
        throw RestProblem.of(400, "The name of an option has to be a string.");
      }
      names.add(name.getAsString());
    }
    visible.jira().administration().offer(field, names);
    return Answers.ok(json(field));
  }

  private FieldRow field(String id) {
    return new Fields(visible.store())
        .field(id)
        .filter(FieldTypes::hasOptions)
        .orElseThrow(() -> RestProblem.of(404, "There is no field with options of that id."));
  }

  private JsonObject json(FieldRow field) {
    JsonArray names = new JsonArray();
    new Fields(visible.store()).options(field).stream().map(OptionRow::value).forEach(names::add);
    JsonObject json = new JsonObject();
    json.add(OPTIONS, names);
    return json;
  }
}
