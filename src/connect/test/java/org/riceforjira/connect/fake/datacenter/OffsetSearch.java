package org.riceforjira.connect.fake.datacenter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Expansion;
import org.riceforjira.connect.fake.rest.Habits;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.Pages;
import org.riceforjira.connect.fake.rest.Rendering;
import org.riceforjira.connect.fake.rest.SearchWish;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.host.jql.JqlError;

/** Search by offset: every page is searched for anew. */
final class OffsetSearch {
  private static final Set<String> KEYS =
      Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery");
  private static final Pattern KEY_COMPARED =
      Pattern.compile("(?is).*\\b(issuekey|issue|key|id)\\s*[<>].*");

  private final Site site;
  private final Rendering rendering;

  OffsetSearch(Site site) {
    this.site = site;
    this.rendering = new Rendering(site);
  }

  void register(Routes<Handler> routes) {
    String search = site.flavour().api() + "/search";
    routes.on("GET", search, call -> answer(call, fromQuery(call.asked())));
    routes.on("POST", search, call -> answer(call, call.json()));
    routes.on("GET", site.flavour().api() + "/searchLimits/maxResultWindow", this::window);
  }

  /** Only a Jira that has a window, as from 11.3, has this. */
  private Answer window(Call call) {
    int window =
        site.habits()
            .resultWindow()
            .orElseThrow(() -> Refusal.of(404, "This Jira does not tell its limits."));
    return Answer.json(200, new JsonPrimitive(window));
  }

  private static JsonObject fromQuery(Asked asked) {
    JsonObject wish = new JsonObject();
    for (String name : asked.query().keySet()) {
      String value = asked.first(name).orElse("");
      switch (name) {
        case "startAt", "maxResults" -> wish.addProperty(name, asked.number(name, 0));
        case "fields", "expand" -> wish.add(name, Json.array(List.of(value.split(","))));
        default -> wish.addProperty(name, value);
      }
    }
    return wish;
  }

  private Answer answer(Call call, JsonObject body) throws JqlError {
    SearchWish wish = SearchWish.of(body, KEYS);
    int start = Json.number(body, "startAt", 0);
    int most = Math.min(wish.maxResults(), site.habits().pageLimit());
    mustBeWithinWindow(start, most);
    mustNotCompareKeys(wish.jql());
    JsonObject page = Json.object("expand", "names,schema", "startAt", start, "maxResults", most);
    if (site.habits().windowTold()) {
      site.habits().resultWindow().ifPresent(window -> page.addProperty("maxResultWindow", window));
    }
    if (call.who().isEmpty()) {
      page.addProperty("total", 0);
      page.add("issues", new JsonArray());
    } else {
      fill(page, wish, call.user());
    }
    return Answer.json(200, page);
  }

  private void fill(JsonObject page, SearchWish wish, User user) throws JqlError {
    List<Long> ids = site.search().find(wish.jql(), user);
    List<String> fields = wish.fields().isEmpty() ? List.of("*navigable") : wish.fields();
    JsonArray issues = new JsonArray();
    int start = page.get("startAt").getAsInt();
    for (long id : Pages.cut(ids, start, page.get("maxResults").getAsInt())) {
      site.search()
          .shown(id, user)
          .ifPresent(issue -> issues.add(rendering.issue(issue, fields, user)));
    }
    page.addProperty("total", ids.size());
    page.add("issues", issues);
    new Expansion(site.store().catalogue()).add(wish, page);
  }

  private void mustBeWithinWindow(int start, int most) {
    site.habits()
        .resultWindow()
        .ifPresent(
            window -> {
              if (start + most > window) {
                String sentence =
                    "Search limit exceeded. The search requests %d results, and the limit of the"
                        + " search platform is %d.";
                throw new Refusal(
                    Answer.json(
                        500,
                        Json.object(
                            "message",
                            sentence.formatted(start + most, window),
                            "stack-trace",
                            "Please contact your admin.")));
              }
            });
  }

  private void mustNotCompareKeys(String jql) {
    Habits.KeyComparison keys = site.habits().keys();
    site.search().compareWithMissingKeys(keys == Habits.KeyComparison.ANY_KEY);
    if (keys == Habits.KeyComparison.REFUSED && KEY_COMPARED.matcher(jql).matches()) {
      throw Refusal.of(400, "The operator '>' is not supported by the 'issuekey' field.");
    }
  }
}
