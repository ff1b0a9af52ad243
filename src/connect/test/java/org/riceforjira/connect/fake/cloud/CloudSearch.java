package org.riceforjira.connect.fake.cloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.rest.Call;
import org.riceforjira.connect.fake.rest.Expansion;
import org.riceforjira.connect.fake.rest.Handler;
import org.riceforjira.connect.fake.rest.Pages;
import org.riceforjira.connect.fake.rest.Rendering;
import org.riceforjira.connect.fake.rest.SearchWish;
import org.riceforjira.connect.fake.rest.Site;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.jql.JqlQuery;

/** Search by tokens. What a token stands for was found when its first page was asked for. */
final class CloudSearch {
  private static final Set<String> KEYS =
      Set.of(
          "jql",
          "nextPageToken",
          "maxResults",
          "fields",
          "expand",
          "properties",
          "fieldsByKeys",
          "reconcileIssues");
  private static final Set<String> CHEAP = Set.of("id", "key");
  private static final int MOST_WITHOUT_FIELDS = 5000;
  private static final int MOST_RECONCILED = 50;
  private static final int MOST_SORTED_BY = 7;

  private final Site site;
  private final Rendering rendering;
  private final Map<String, Cursor> cursors = new ConcurrentHashMap<>();

  CloudSearch(Site site) {
    this.site = site;
    this.rendering = new Rendering(site);
  }

  void register(Routes<Handler> routes) {
    String search = site.flavour().api() + "/search";
    routes
        .on("POST", search + "/jql", this::search)
        .on("POST", search + "/approximate-count", this::count);
  }

  private Answer search(Call call) throws JqlError {
    SearchWish wish = SearchWish.of(call.json(), KEYS);
    mustBeBounded(wish.jql());
    if (call.who().isEmpty()) {
      return Answer.json(200, Json.object("issues", new JsonArray(), "isLast", true));
    }
    User user = call.user();
    reconcile(Json.list(wish.body(), "reconcileIssues"));
    Cursor cursor = cursor(wish, user);
    int most = Math.min(wish.maxResults(), limit(wish.fields()));
    JsonObject page = page(cursor, most, wish.fields(), user);
    new Expansion(site.store().catalogue()).add(wish, page);
    return Answer.json(200, page);
  }

  private void reconcile(JsonArray ids) {
    if (ids.size() > MOST_RECONCILED) {
      throw Refusal.of(400, "At most 50 issues can be reconciled.");
    }
    ids.forEach(id -> site.store().reindex(id.getAsLong()));
  }

  private Cursor cursor(SearchWish wish, User user) throws JqlError {
    Optional<String> token = Json.text(wish.body(), "nextPageToken");
    if (token.isEmpty()) {
      return new Cursor(wish.jql(), site.search().find(wish.jql(), user), 0);
    }
    return Optional.ofNullable(cursors.get(token.get()))
        .filter(cursor -> cursor.jql.equals(wish.jql()))
        .orElseThrow(() -> Refusal.of(400, "The 'nextPageToken' is invalid or expired."));
  }

  private int limit(List<String> fields) {
    return CHEAP.containsAll(fields) ? MOST_WITHOUT_FIELDS : site.habits().pageLimit();
  }

  private JsonObject page(Cursor cursor, int most, List<String> fields, User user) {
    JsonArray issues = new JsonArray();
    for (long id : Pages.cut(cursor.ids, cursor.start, most)) {
      site.search().shown(id, user).ifPresent(issue -> issues.add(shown(issue, fields, user)));
    }
    int end = cursor.start + most;
    boolean last = end >= cursor.ids.size();
    JsonObject page = Json.object("issues", issues, "isLast", last);
    if (!last) {
      String token = "Ch" + UUID.randomUUID();
      cursors.put(token, new Cursor(cursor.jql, cursor.ids, end));
      page.addProperty("nextPageToken", token);
    }
    return page;
  }

  private JsonObject shown(Issue issue, List<String> fields, User user) {
    return fields.isEmpty() || fields.equals(List.of("id"))
        ? Json.object("id", String.valueOf(issue.id()))
        : rendering.issue(issue, fields, user);
  }

  private Answer count(Call call) throws JqlError {
    SearchWish wish = SearchWish.of(call.json(), Set.of("jql"));
    mustBeBounded(wish.jql());
    int count = call.who().isPresent() ? site.search().find(wish.jql(), call.user()).size() : 0;
    return Answer.json(200, Json.object("count", count));
  }

  private static void mustBeBounded(String jql) throws JqlError {
    JqlQuery query = JqlQuery.parse(jql);
    if (query.orderBy().size() > MOST_SORTED_BY) {
      throw Refusal.of(400, "The ORDER BY clause can contain a maximum of 7 fields.");
    }
    if (query.where().isEmpty()) {
      throw Refusal.of(
          400,
          "Unbounded JQL queries are not allowed here. Please add a search restriction to your"
              + " query.");
    }
  }

  /** From now on no token is known. */
  void forgetTokens() {
    cursors.clear();
  }

  private record Cursor(String jql, List<Long> ids, int start) {}
}
