package org.riceforjira.connect.fake.cloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.ListResource;
import org.riceforjira.connect.fake.rest.Pages;
import org.riceforjira.connect.fake.rest.Rendering;
import org.riceforjira.connect.fake.rest.ServerFacts;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.fake.store.User;

/** Lists and facts that Cloud gives in a way of its own, and what it no longer gives. */
final class CloudLists {
  private static final int MOST_FETCHED = 100;

  private final Site site;
  private final Rendering rendering;

  CloudLists(Site site) {
    this.site = site;
    this.rendering = new Rendering(site);
  }

  void register(Routes<Handler> routes) {
    String api = site.flavour().api();
    routes
        .on("GET", api + "/serverInfo", this::server)
        .on("GET", "/rest/api/2/serverInfo", this::server)
        .on("GET", api + "/project/search", this::projects)
        .on("POST", api + "/issue/bulkfetch", this::fetch)
        .on("GET", api + "/field/{field}/context", this::contexts)
        .on("GET", api + "/field/{field}/screens", this::screens);
    for (String version : List.of("2", "3")) {
      routes.on("GET", "/rest/api/" + version + "/search", this::removed);
      routes.on("POST", "/rest/api/" + version + "/search", this::removed);
    }
  }

  private Answer server(Call call) {
    return Answer.json(200, ServerFacts.of(site, "Cloud", "1001.0.0-SNAPSHOT", 100_275));
  }

  private Answer projects(Call call) {
    return Answer.json(200, Pages.page(call.asked(), ListResource.projects(site, call)));
  }

  /** From the store, so an issue is found that the index does not know yet. */
  private Answer fetch(Call call) {
    User user = call.user();
    JsonObject wish = call.json();
    JsonArray wanted = Json.list(wish, "issueIdsOrKeys");
    if (wanted.isEmpty() || wanted.size() > MOST_FETCHED) {
      throw Refusal.of(400, "From 1 to 100 issues can be fetched at once.");
    }
    List<String> fields = new ArrayList<>();
    Json.list(wish, "fields").forEach(field -> fields.add(field.getAsString()));
    JsonArray issues = new JsonArray();
    for (JsonElement idOrKey : wanted) {
      site.store()
          .find(idOrKey.getAsString())
          .filter(issue -> issue.isSeenBy(user))
          .map(issue -> shown(issue, fields, user))
          .ifPresent(issues::add);
    }
    return Answer.json(200, Json.object("issues", issues));
  }

  private JsonObject shown(Issue issue, List<String> fields, User user) {
    return rendering.issue(issue, fields.isEmpty() ? List.of("*navigable") : fields, user);
  }

  private Answer contexts(Call call) {
    call.holding(Permission.ADMINISTER);
    Field field = field(call);
    JsonObject context =
        Json.object(
            "id",
            String.valueOf(field.number() + 100_000),
            "name",
            "Context of " + field.name(),
            "description",
            "",
            "isGlobalContext",
            field.projects().isEmpty(),
            "isAnyIssueType",
            true);
    return Answer.json(200, Pages.page(call.asked(), List.of(context)));
  }

  private Answer screens(Call call) {
    call.holding(Permission.ADMINISTER);
    String id = field(call).id();
    List<JsonObject> screens =
        site.store().catalogue().screens().all().values().stream()
            .filter(screen -> screen.fields().contains(id))
            .map(
                screen ->
                    Json.object(
                        "id",
                        screen.id(),
                        "name",
                        screen.name(),
                        "description",
                        "",
                        "tab",
                        Json.object("id", screen.tab(), "name", "Field Tab")))
            .toList();
    return Answer.json(200, Pages.page(call.asked(), screens));
  }

  private Field field(Call call) {
    return site.store()
        .catalogue()
        .field(call.part("field"))
        .orElseThrow(() -> Refusal.of(404, "The custom field was not found."));
  }

  private Answer removed(Call call) {
    throw Refusal.of(
        410,
        "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A"
            + " full migration guideline is available at"
            + " https://developer.atlassian.com/changelog/#CHANGE-2046");
  }
}
