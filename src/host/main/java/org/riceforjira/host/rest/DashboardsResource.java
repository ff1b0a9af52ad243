package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.riceforjira.host.data.DashboardRow;
import org.riceforjira.host.jira.Dashboards;

/**
 * {@code /rest/host/1/dashboards}: {@code GET} those that one sees, {@code POST {"name", "layout":
 * 1..3, "shared": "private|users|everybody"}}, {@code GET|DELETE {id}}, {@code POST {id}/items
 * {"module", "column": 1..3, "preferences"}}, {@code DELETE {id}/items/{item}}, {@code PUT
 * {id}/items/{item}/preferences} with an object of texts. A module is named by its complete key or
 * by what follows the colon.
 */
@Path("dashboards")
public final class DashboardsResource {
  private final Visible visible;
  private final Dashboards dashboards;
  private final Supplier<List<String>> modules;

  /** {@code modules} are the complete keys of the items that apps offer. */
  DashboardsResource(Visible visible, Supplier<List<String>> modules) {
    this.visible = visible;
    this.dashboards = visible.jira().dashboards();
    this.modules = modules;
  }

  @GET
  public Response list() {
    JsonArray all = new JsonArray();
    dashboards.seenBy(visible.userKey()).map(this::json).forEach(all::add);
    JsonObject json = new JsonObject();
    json.add("dashboards", all);
    return Answers.ok(json);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    return Answers.ok(json(seen(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String text) {
    if (visible.userKey() == null) {
      throw RestProblem.denied(null, "");
    }
    JsonObject body = Bodies.object(text, Set.of("name", "layout", "shared"));
    return Answers.of(
        201,
        json(
            dashboards.create(
                visible.userKey(),
                DashboardInput.name(body),
                DashboardInput.layout(body),
                DashboardInput.sharing(body))));
  }

  @DELETE
  @Path("{id}")
  public Response delete(@PathParam("id") String id) {
    DashboardRow row = edited(id);
    if (row.id() == Dashboards.SYSTEM) {
      throw RestProblem.of(400, "The system dashboard cannot be deleted.");
    }
    dashboards.delete(row);
    return Answers.noContent();
  }

  @POST
  @Path("{id}/items")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") String id, String text) {
    DashboardRow row = edited(id);
    JsonObject body = Bodies.object(text, Set.of("module", "column", "preferences"));
    DashboardRow.Item item =
        dashboards.add(
            row.id(),
            DashboardInput.module(body, modules.get()),
            DashboardInput.column(body, row.columns()),
            DashboardInput.preferences(Bodies.objectAt(body, "preferences")));
    return Answers.of(201, json(item));
  }

  @DELETE
  @Path("{id}/items/{item}")
  public Response remove(@PathParam("id") String id, @PathParam("item") String itemId) {
    DashboardRow row = edited(id);
    dashboards.remove(row.id(), item(row, itemId).id());
    return Answers.noContent();
  }

  @PUT
  @Path("{id}/items/{item}/preferences")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response prefer(
      @PathParam("id") String id, @PathParam("item") String itemId, String text) {
    DashboardRow row = edited(id);
    long item = item(row, itemId).id();
    dashboards.prefer(row.id(), item, DashboardInput.preferences(Bodies.parse(text)));
    return Answers.noContent();
  }

  private DashboardRow edited(String id) {
    DashboardRow row = seen(id);
    if (!dashboards.mayEdit(row, visible.userKey())) {
      throw RestProblem.denied(
          visible.userKey(), "Only its owner and administrators change a dashboard.");
    }
    return row;
  }

  private DashboardRow seen(String id) {
    return dashboards
        .seenBy(visible.userKey())
        .filter(row -> Long.toString(row.id()).equals(id))
        .findFirst()
        .orElseThrow(
            () -> RestProblem.of(404, "There is no dashboard " + id + " that you may see."));
  }

  private static DashboardRow.Item item(DashboardRow row, String id) {
    return row.items().stream()
        .filter(item -> Long.toString(item.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> RestProblem.of(404, "The dashboard has no item " + id + "."));
  }

  private JsonObject json(DashboardRow row) {
    JsonObject json = new JsonObject();
    json.addProperty("id", row.id());
    json.addProperty("name", row.name());
    json.addProperty("owner", row.owner());
    json.addProperty("layout", row.columns());
    json.addProperty("shared", DashboardInput.name(row.sharing()));
    json.addProperty("editable", dashboards.mayEdit(row, visible.userKey()));
    JsonArray items = new JsonArray();
    row.items().forEach(item -> items.add(json(item)));
    json.add("items", items);
    return json;
  }

  private static JsonObject json(DashboardRow.Item item) {
    JsonObject preferences = new JsonObject();
    item.preferences().forEach(preferences::addProperty);
    JsonObject json = new JsonObject();
    json.addProperty("id", item.id());
    json.addProperty("module", item.module());
    json.addProperty("column", item.column() + 1);
    json.add("preferences", preferences);
    return json;
  }
}
