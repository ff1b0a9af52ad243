package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.riceforjira.host.data.Store;

/** The lists that are the same for everybody: priorities, statuses and so on. */
@Path("/")
public final class ListsResource {
  private final Store store;
  private final References references;
  private final Links links;

  ListsResource(Store store, References references, Links links) {
    this.store = store;
    this.references = references;
    this.links = links;
  }

  @GET
  @Path("priority")
  public Response priorities() {
    return list(store.priorities().all().map(row -> listed(row.id())));
  }

  /** The list says more of a priority than issues do. */
  private JsonObject listed(String priority) {
    JsonObject json = references.priority(priority).getAsJsonObject();
    json.addProperty("statusColor", "#808080");
    json.addProperty("description", "");
    return json;
  }

  @GET
  @Path("status")
  public Response statuses() {
    return list(store.statuses().all().map(references::status));
  }

  @GET
  @Path("resolution")
  public Response resolutions() {
    return list(store.resolutions().all().map(row -> references.resolution(row.id())));
  }

  @GET
  @Path("issuetype")
  public Response issueTypes() {
    return list(store.issueTypes().all().map(row -> references.type(row.id())));
  }

  @GET
  @Path("issueLinkType")
  public Response issueLinkTypes() {
    JsonObject json = new JsonObject();
    json.add("issueLinkTypes", links.types());
    return Answers.ok(json);
  }

  private static Response list(Stream<? extends JsonElement> items) {
    JsonArray array = new JsonArray();
    items.forEach(array::add);
    return Answers.ok(array);
  }
}
