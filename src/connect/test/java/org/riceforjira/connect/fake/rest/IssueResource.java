package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.store.Defaults;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Moments;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.fake.store.User;

/** One issue: read, edited, what may be edited, its comments. Always the store, never the index. */
public final class IssueResource {
  private final Site site;
  private final Rendering rendering;

  public IssueResource(Site site) {
    this.site = site;
    this.rendering = new Rendering(site);
  }

  public void register(Routes<Handler> routes) {
    String issue = site.flavour().api() + "/issue/{issue}";
    routes
        .on("GET", issue, this::read)
        .on("PUT", issue, this::edit)
        .on("GET", issue + "/editmeta", this::editable)
        .on("GET", issue + "/comment", this::comments);
  }

  private Answer read(Call call) {
    User user = seer(call);
    List<String> fields =
        call.asked()
            .first("fields")
            .map(names -> List.of(names.split(",")))
            .orElse(List.of("*all"));
    return Answer.json(200, rendering.issue(seen(call), fields, user));
  }

  private Answer edit(Call call) {
    User user = call.user();
    Issue issue = seen(call);
    quiet(call, user);
    if (!user.holds(Permission.EDIT_ISSUES)) {
      throw Refusal.of(403, "You do not have permission to edit issues in this project.");
    }
    Edit edit = new Edit(site.store().catalogue(), call.json(), !site.cloud());
    JsonPrimitive now = new JsonPrimitive(Moments.write(site.clock().instant()));
    site.store()
        .change(issue.id(), current -> edit.applied(current).with("updated", now))
        .orElseThrow(IssueResource::absent);
    return Answer.empty(204);
  }

  private static void quiet(Call call, User user) {
    boolean quiet = call.asked().first("notifyUsers").filter("false"::equals).isPresent();
    if (quiet
        && !user.holds(Permission.ADMINISTER)
        && !user.holds(Permission.ADMINISTER_PROJECTS)) {
      throw Refusal.of(
          403,
          "To discard the user notification either admin or project admin permissions are"
              + " required.");
    }
  }

  private Answer editable(Call call) {
    Issue issue = seen(call);
    JsonObject fields = new JsonObject();
    if (call.user().holds(Permission.EDIT_ISSUES)) {
      for (Field field : site.store().catalogue().fields()) {
        if (site.store().catalogue().onScreen(field.id(), issue)) {
          fields.add(field.id(), custom(field));
        }
      }
      Defaults.EDITABLE.forEach(name -> fields.add(name, system(name)));
    }
    return Answer.json(200, Json.object("fields", fields));
  }

  private static JsonObject custom(Field field) {
    JsonObject meta = meta(field.id(), field.name(), field.schema());
    if (field.allowed().size() > 0) {
      meta.add("allowedValues", field.allowed());
    }
    return meta;
  }

  private static JsonObject system(String name) {
    String type = name.equals("labels") ? "array" : name.equals("duedate") ? "date" : "string";
    return meta(name, name, Json.object("type", type, "system", name));
  }

  private static JsonObject meta(String key, String name, JsonObject schema) {
    return Json.object(
        "required",
        false,
        "schema",
        schema,
        "name",
        name,
        "key",
        key,
        "operations",
        Json.array(Set.of("set")));
  }

  private Answer comments(Call call) {
    JsonObject held = Json.child(seen(call).fields(), "comment").orElseGet(JsonObject::new);
    List<JsonElement> all = Json.list(held, "comments").asList();
    int start = call.asked().number("startAt", 0);
    int most = call.asked().number("maxResults", site.cloud() ? 100 : 1_048_576);
    List<JsonElement> page = Pages.cut(all, start, most);
    return Answer.json(
        200,
        Comments.page(
            site.cloud() ? Comments.documents(page) : page,
            start,
            most,
            Json.number(held, "total", all.size())));
  }

  private Issue seen(Call call) {
    User user = seer(call);
    return site.store()
        .find(call.part("issue"))
        .filter(issue -> issue.isSeenBy(user))
        .orElseThrow(IssueResource::absent);
  }

  /** Nobody in particular sees no issue: for them there is none. */
  private static User seer(Call call) {
    return call.who().orElseThrow(IssueResource::absent);
  }

  private static Refusal absent() {
    return Refusal.of(404, "Issue does not exist or you do not have permission to see it.");
  }
}
