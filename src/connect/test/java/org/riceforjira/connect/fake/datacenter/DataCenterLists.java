package org.riceforjira.connect.fake.datacenter;

import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.ListResource;
import org.riceforjira.connect.fake.rest.Pages;
import org.riceforjira.connect.fake.rest.ServerFacts;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Permission;

/** Lists and facts that Data Center gives in a way of its own. */
final class DataCenterLists {
  private final Site site;

  DataCenterLists(Site site) {
    this.site = site;
  }

  void register(Routes<Handler> routes) {
    String api = site.flavour().api();
    routes
        .on("GET", api + "/serverInfo", this::server)
        .on("GET", api + "/project", this::projects)
        .on("GET", api + "/customFields", this::customFields);
  }

  private Answer server(Call call) {
    return Answer.json(
        200,
        ServerFacts.of(site, site.habits().deploymentType(), site.habits().version(), 10_030_006));
  }

  private Answer projects(Call call) {
    return Answer.json(200, Json.array(ListResource.projects(site, call)));
  }

  private Answer customFields(Call call) {
    call.holding(Permission.ADMINISTER);
    List<JsonObject> fields =
        site.store().catalogue().fields().stream().map(DataCenterLists::shown).toList();
    return Answer.json(200, Pages.page(call.asked(), fields));
  }

  private static JsonObject shown(Field field) {
    return Json.object(
        "id",
        field.id(),
        "name",
        field.name(),
        "type",
        field.kind().customType(),
        "numericId",
        field.number(),
        "isAllProjects",
        field.projects().isEmpty());
  }
}
