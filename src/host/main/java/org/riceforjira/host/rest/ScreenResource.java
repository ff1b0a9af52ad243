package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.ScreenRow;

/**
 * {@code /rest/api/2/screens}, for administrators: the screens, each with its one tab, and the
 * fields on them. {@code POST addToDefault/{field}} puts a custom field on the screen of every
 * project, where each project of this host has its own.
 */
@Path("screens")
public final class ScreenResource {
  /** Between the ids of a screen and its tab, so that nobody takes one for the other. */
  private static final long TO_TAB = 100_000;

  private final Visible visible;
  private final Fields fields;

  ScreenResource(Visible visible) {
    this.visible = visible;
    this.fields = new Fields(visible.store());
  }

  @GET
  public Response screens() {
    visible.mustAdminister();
    JsonArray screens = new JsonArray();
    visible.store().screens().all().map(row -> named(row.id(), row.name())).forEach(screens::add);
    return Answers.ok(screens);
  }

  @GET
  @Path("{screen}/tabs")
  public Response tabs(@PathParam("screen") String screenId) {
    visible.mustAdminister();
    JsonArray tabs = new JsonArray();
    tabs.add(named(screen(screenId).id() + TO_TAB, "Field Tab"));
    return Answers.ok(tabs);
  }

  @GET
  @Path("{screen}/tabs/{tab}/fields")
  public Response fields(@PathParam("screen") String screenId, @PathParam("tab") String tabId) {
    visible.mustAdminister();
    JsonArray shown = new JsonArray();
    screen(screenId, tabId).fields().stream()
        .flatMap(id -> fields.find(id).stream())
        .map(ScreenResource::named)
        .forEach(shown::add);
    return Answers.ok(shown);
  }

  @POST
  @Path("{screen}/tabs/{tab}/fields")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(
      @PathParam("screen") String screenId, @PathParam("tab") String tabId, String text) {
    visible.mustAdminister();
    ScreenRow row = screen(screenId, tabId);
    JsonElement id = Bodies.object(text, Set.of("fieldId")).get("fieldId");
    if (id == null || !Bodies.isText(id)) {
      throw RestProblem.fields(Map.of("fieldId", "The id of a field is missing."));
    }
    Field field = field(id.getAsString());
    if (row.fields().contains(field.id())) {
      throw RestProblem.of(
          400, "The field with id '" + field.id() + "' already exists on the screen.");
    }
    visible.jira().transactions().write(() -> put(row, field.id()));
    return Answers.ok(named(field));
  }

  @POST
  @Path("addToDefault/{field}")
  public Response add(@PathParam("field") String fieldId) {
    visible.mustAdminister();
    String id = field(fieldId).id();
    visible.jira().transactions().write(() -> addToAll(id));
    return Answers.ok(new JsonObject());
  }

  private int addToAll(String fieldId) {
    List<ScreenRow> without =
        visible.store().screens().all().filter(row -> !row.fields().contains(fieldId)).toList();
    without.forEach(row -> put(row, fieldId));
    return without.size();
  }

  private ScreenRow put(ScreenRow row, String fieldId) {
    List<String> more = new ArrayList<>(row.fields());
    more.add(fieldId);
    ScreenRow now = new ScreenRow(row.id(), row.name(), more);
    visible.store().screens().put(row.id(), now);
    return now;
  }

  private Field field(String id) {
    return fields
        .find(id)
        .orElseThrow(() -> RestProblem.of(404, "Field with id: " + id + " does not exist."));
  }

  private ScreenRow screen(String screenId, String tabId) {
    ScreenRow row = screen(screenId);
    if (!tabId.equals(Long.toString(row.id() + TO_TAB))) {
      throw RestProblem.of(404, "Tab with id: " + tabId + " does not exist.");
    }
    return row;
  }

  private ScreenRow screen(String id) {
    return visible
        .store()
        .screens()
        .all()
        .filter(row -> id.equals(Long.toString(row.id())))
        .findFirst()
        .orElseThrow(() -> RestProblem.of(404, "Screen with id: " + id + " does not exist."));
  }

  private static JsonObject named(long id, String name) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("name", name);
    return json;
  }

  private static JsonObject named(Field field) {
    JsonObject json = new JsonObject();
    json.addProperty("id", field.id());
    json.addProperty("name", field.name());
    return json;
  }
}
