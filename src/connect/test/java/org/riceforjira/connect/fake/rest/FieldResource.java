package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.FieldKind;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Permission;

/** All fields, and new ones. */
public final class FieldResource {
  private static final List<String> SYSTEM =
      List.of(
          "summary",
          "status",
          "issuetype",
          "priority",
          "labels",
          "created",
          "updated",
          "duedate",
          "votes",
          "watches",
          "comment",
          "issuelinks",
          "timeoriginalestimate",
          "fixVersions",
          "resolution",
          "assignee",
          "project");

  private final Site site;

  public FieldResource(Site site) {
    this.site = site;
  }

  public void register(Routes<Handler> routes) {
    String api = site.flavour().api();
    routes.on("GET", api + "/field", this::all);
    routes.on("POST", api + "/field", this::create);
  }

  private Answer all(Call call) {
    JsonArray all = new JsonArray();
    SYSTEM.forEach(name -> all.add(system(name)));
    site.store().catalogue().fields().forEach(field -> all.add(custom(field)));
    return Answer.json(200, all);
  }

  private JsonObject system(String name) {
    JsonObject shown = head(name, name, false, List.of(name));
    shown.add("schema", Json.object("type", "string", "system", name));
    return shown;
  }

  private JsonObject custom(Field field) {
    JsonObject shown =
        head(field.id(), field.name(), true, List.of("cf[" + field.number() + "]", field.name()));
    shown.add("schema", field.schema());
    if (site.cloud()) {
      shown.addProperty("untranslatedName", field.name());
    }
    return shown;
  }

  private JsonObject head(String id, String name, boolean custom, List<String> clauses) {
    JsonObject head = Json.object("id", id);
    if (site.cloud()) {
      head.addProperty("key", id);
    }
    head.addProperty("name", name);
    head.addProperty("custom", custom);
    head.addProperty("orderable", true);
    head.addProperty("navigable", true);
    head.addProperty("searchable", true);
    head.add("clauseNames", Json.array(clauses));
    return head;
  }

  private Answer create(Call call) {
    call.holding(Permission.ADMINISTER);
    JsonObject wish = call.json();
    String name = Json.text(wish, "name").orElseThrow(() -> missing("name"));
    String type = Json.text(wish, "type").orElseThrow(() -> missing("type"));
    FieldKind kind = FieldKind.of(type);
    if (kind == FieldKind.OTHER) {
      throw Refusal.of(400, "The type '" + type + "' of custom fields does not exist.");
    }
    return Answer.json(201, custom(site.store().catalogue().create(name, kind)));
  }

  private static Refusal missing(String key) {
    return Refusal.of(400, "The field needs a '" + key + "'.");
  }
}
