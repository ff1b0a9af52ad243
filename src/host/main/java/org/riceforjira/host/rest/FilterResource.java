package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.FilterRow;
import org.riceforjira.host.data.Sharing;
import org.riceforjira.host.jql.JqlError;

/**
 * {@code /rest/api/2/filter}: {@code POST {"name", "description", "jql", "sharePermissions":
 * [{"type": "global|authenticated"}]}}, {@code GET|DELETE {id}}. Without a share it is one's own
 * alone.
 */
@Path("filter")
public final class FilterResource {
  private static final Set<String> PROPERTIES =
      Set.of("name", "description", "jql", "favourite", "sharePermissions");

  private final Visible visible;
  private final References references;

  FilterResource(Visible visible, References references) {
    this.visible = visible;
    this.references = references;
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    return Answers.ok(json(seen(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String text) {
    String owner = visible.userKey();
    if (owner == null) {
      throw RestProblem.denied(null, "");
    }
    JsonObject body = Bodies.object(text, PROPERTIES);
    String name = text(body, "name").strip();
    if (name.isEmpty()) {
      throw RestProblem.fields(
          Map.of("filterName", "You must specify a name to save this filter as."));
    }
    if (visible.store().filters().all().anyMatch(row -> isNamed(row, owner, name))) {
      throw RestProblem.fields(Map.of("filterName", "Filter with same name already exists."));
    }
    String jql = checked(text(body, "jql"));
    Sharing sharing = sharing(body);
    long id = visible.store().nextId();
    FilterRow row = new FilterRow(id, owner, name, text(body, "description"), jql, sharing);
    visible
        .jira()
        .transactions()
        .write(
            () -> {
              visible.store().filters().put(id, row);
              return row;
            });
    return Answers.ok(json(row));
  }

  @DELETE
  @Path("{id}")
  public Response delete(@PathParam("id") String id) {
    FilterRow row = seen(id);
    if (!row.owner().equals(visible.userKey())) {
      throw RestProblem.denied(visible.userKey(), "The filter can only be deleted by its owner.");
    }
    visible
        .jira()
        .transactions()
        .write(
            () -> {
              visible.store().filters().remove(row.id());
              return row;
            });
    return Answers.noContent();
  }

  private FilterRow seen(String id) {
    return Parts.number(id)
        .flatMap(visible.store().filters()::get)
        .filter(row -> row.seenBy(visible.userKey()))
        .orElseThrow(
            () ->
                RestProblem.of(
                    400,
                    "The selected filter is not available to you, perhaps it has been deleted or"
                        + " had its permissions changed."));
  }

  private static boolean isNamed(FilterRow row, String owner, String name) {
    return row.owner().equals(owner) && row.name().equalsIgnoreCase(name);
  }

  private String checked(String jql) {
    try {
      visible.jira().searches().count(jql, visible.userKey());
      return jql;
    } catch (JqlError e) {
      throw RestProblem.of(400, e.getMessage());
    }
  }

  private static Sharing sharing(JsonObject body) {
    if (!body.has("sharePermissions")) {
      return Sharing.PRIVATE;
    }
    Sharing widest = Sharing.PRIVATE;
    JsonElement shares = body.get("sharePermissions");
    for (JsonElement share : shares.isJsonArray() ? shares.getAsJsonArray() : array(shares)) {
      Sharing one = sharing(share);
      widest = one.compareTo(widest) > 0 ? one : widest;
    }
    return widest;
  }

  private static JsonArray array(JsonElement only) {
    JsonArray array = new JsonArray();
    array.add(only);
    return array;
  }

  private static Sharing sharing(JsonElement share) {
    String type = share.isJsonObject() ? text(share.getAsJsonObject(), "type") : "";
    return switch (type) {
      case "global" -> Sharing.EVERYBODY;
      case "authenticated", "loggedin" -> Sharing.USERS;
      default ->
          throw RestProblem.fields(
              Map.of("shares", "A filter is shared as \"global\" or as \"authenticated\" here."));
    };
  }

  private JsonObject json(FilterRow row) {
    JsonArray shares = new JsonArray();
    if (row.sharing() != Sharing.PRIVATE) {
      JsonObject share = new JsonObject();
      share.addProperty("type", row.sharing() == Sharing.USERS ? "authenticated" : "global");
      shares.add(share);
    }
    JsonObject json = references.named("filter", Long.toString(row.id()), row.name());
    json.addProperty("description", row.description());
    json.add("owner", references.user(row.owner()));
    json.addProperty("jql", row.jql());
    json.add("sharePermissions", shares);
    return json;
  }

  private static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    return value != null && Bodies.isText(value) ? value.getAsString() : "";
  }
}
