package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.store.Catalogue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.LinkType;

/** Types of links, priorities, and one project. */
public final class ListResource {
  private final Site site;
  private final Catalogue catalogue;

  public ListResource(Site site) {
    this.site = site;
    this.catalogue = site.store().catalogue();
  }

  public void register(Routes<Handler> routes) {
    String api = site.flavour().api();
    routes
        .on("GET", api + "/issueLinkType", this::linkTypes)
        .on("GET", api + "/priority", this::priorities)
        .on("GET", api + "/project/{project}", this::project);
  }

  private Answer linkTypes(Call call) {
    call.user();
    List<JsonObject> types = catalogue.linkTypes().stream().map(this::shown).toList();
    return Answer.json(200, Json.object("issueLinkTypes", Json.array(types)));
  }

  private JsonObject shown(LinkType type) {
    JsonObject shown = type.json();
    shown.addProperty("self", site.link("/issueLinkType/" + type.id()));
    return shown;
  }

  private Answer priorities(Call call) {
    call.user();
    return Answer.json(200, Json.array(catalogue.priorities()));
  }

  private Answer project(Call call) {
    return catalogue
        .projectKey(call.part("project"))
        .filter(key -> call.who().filter(user -> user.sees(key)).isPresent())
        .map(key -> Answer.json(200, project(site, key)))
        .orElseThrow(() -> Refusal.of(404, absent(call.part("project"))));
  }

  private static String absent(String project) {
    return "No project could be found with key '" + project + "'.";
  }

  /** A project as lists and its own resource show it. */
  public static JsonObject project(Site site, String key) {
    String id = site.store().catalogue().projectId(key);
    return Json.object(
        "self",
        site.link("/project/" + id),
        "id",
        id,
        "key",
        key,
        "name",
        key,
        "projectTypeKey",
        "software");
  }

  /** Every project that the caller sees. */
  public static List<JsonObject> projects(Site site, Call call) {
    return site.store().catalogue().projects().keySet().stream()
        .filter(key -> call.who().filter(user -> user.sees(key)).isPresent())
        .map(key -> project(site, key))
        .toList();
  }
}
