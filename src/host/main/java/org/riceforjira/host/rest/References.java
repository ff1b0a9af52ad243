package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/** The things that fields refer to, by their ids, in REST's form; null where there is none. */
final class References {
  private static final List<String> AVATARS = List.of("16x16", "24x24", "32x32", "48x48");

  private final Store store;
  private final URI base;

  References(Store store, URI base) {
    this.store = store;
    this.base = base;
  }

  String self(String path) {
    return base + "/rest/api/2/" + path;
  }

  JsonElement user(String key) {
    return orNull(Optional.ofNullable(key).map(known -> user(known, store.users().get(known))));
  }

  private JsonObject user(String key, Optional<UserRow> row) {
    JsonObject json = new JsonObject();
    json.addProperty("self", self("user?username=" + row.map(UserRow::name).orElse(key)));
    json.addProperty("name", row.map(UserRow::name).orElse(key));
    json.addProperty("key", key);
    json.add("avatarUrls", avatars());
    json.addProperty("displayName", row.map(UserRow::displayName).orElse(key));
    json.addProperty("active", row.map(UserRow::active).orElse(false));
    return json;
  }

  private JsonObject avatars() {
    JsonObject json = new JsonObject();
    for (String size : AVATARS) {
      json.addProperty(size, icon());
    }
    return json;
  }

  /** The host has one picture for everything, where a Jira has many. */
  private String icon() {
    return base + "/static/host.svg";
  }

  JsonElement priority(String id) {
    return orNull(
        find(id, store.priorities()::get)
            .map(
                row -> {
                  JsonObject json = named("priority", id, row.name());
                  json.addProperty("iconUrl", icon());
                  return json;
                }));
  }

  JsonElement resolution(String id) {
    return orNull(
        find(id, store.resolutions()::get).map(row -> named("resolution", id, row.name())));
  }

  JsonElement status(String id) {
    return orNull(find(id, store.statuses()::get).map(this::status));
  }

  JsonObject status(StatusRow row) {
    JsonObject category = new JsonObject();
    category.addProperty("key", row.category());
    category.addProperty("name", category(row.category()));
    JsonObject json = named("status", row.id(), row.name());
    json.addProperty("description", "");
    json.addProperty("iconUrl", icon());
    json.add("statusCategory", category);
    return json;
  }

  /** The name of a category by its key. */
  static String category(String key) {
    return switch (key) {
      case "done" -> "Done";
      case "indeterminate" -> "In Progress";
      default -> "To Do";
    };
  }

  JsonElement type(String id) {
    return orNull(
        find(id, store.issueTypes()::get)
            .map(
                row -> {
                  JsonObject json = named("issuetype", id, row.name());
                  json.addProperty("description", "");
                  json.addProperty("iconUrl", icon());
                  json.addProperty("subtask", row.subtask());
                  return json;
                }));
  }

  JsonElement project(long id) {
    return orNull(store.projects().get(id).map(this::project));
  }

  JsonObject project(ProjectRow row) {
    JsonObject json = named("project", Long.toString(row.id()), row.name());
    json.addProperty("key", row.key());
    json.addProperty("projectTypeKey", "software");
    return json;
  }

  JsonElement version(String id) {
    return orNull(
        find(id, text -> store.versions().get(Long.valueOf(text)))
            .map(
                row -> {
                  JsonObject json = named("version", id, row.name());
                  json.addProperty("released", row.released());
                  json.addProperty("archived", row.archived());
                  if (row.releaseDate() != null) {
                    json.addProperty("releaseDate", row.releaseDate());
                  }
                  return json;
                }));
  }

  JsonElement component(String id) {
    return orNull(
        find(id, text -> store.components().get(Long.valueOf(text)))
            .map(row -> named("component", id, row.name())));
  }

  JsonElement security(String id) {
    return orNull(
        find(id, text -> store.securityLevels().get(Long.valueOf(text)))
            .map(row -> named("securitylevel", id, row.name())));
  }

  JsonElement option(String id) {
    return orNull(
        find(id, text -> store.options().get(Long.valueOf(text)))
            .map(
                row -> {
                  JsonObject json = new JsonObject();
                  json.addProperty("self", self("customFieldOption/" + id));
                  json.addProperty("value", row.value());
                  json.addProperty("id", id);
                  return json;
                }));
  }

  /** An issue as others refer to it: no more than its key, summary, status, type and priority. */
  JsonObject issue(IssueRow issue) {
    JsonObject fields = new JsonObject();
    fields.addProperty("summary", issue.text(IssueRow.SUMMARY));
    fields.add("status", status(issue.text(IssueRow.STATUS)));
    fields.add("priority", priority(issue.text(IssueRow.PRIORITY)));
    fields.add("issuetype", type(issue.text(IssueRow.TYPE)));
    JsonObject json = new JsonObject();
    json.addProperty("id", Long.toString(issue.id()));
    json.addProperty("key", issue.key());
    json.addProperty("self", self("issue/" + issue.id()));
    json.add("fields", fields);
    return json;
  }

  JsonObject named(String kind, String id, String name) {
    JsonObject json = new JsonObject();
    json.addProperty("self", self(kind + "/" + id));
    json.addProperty("id", id);
    json.addProperty("name", name);
    return json;
  }

  private static <R> Optional<R> find(String id, Function<String, Optional<R>> table) {
    return Optional.ofNullable(id).flatMap(table);
  }

  private static JsonElement orNull(Optional<JsonObject> json) {
    return json.<JsonElement>map(found -> found).orElse(JsonNull.INSTANCE);
  }
}
