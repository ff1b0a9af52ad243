package org.riceforjira.connect.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.riceforjira.connect.fake.store.Defaults;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.LinkType;
import org.riceforjira.connect.fake.store.Moments;
import org.riceforjira.connect.fake.store.Store;

/** One issue of the store, changed behind the back of every client. */
public final class IssueDesk {
  private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
  private static final long MINUTE = 60;

  private final Store store;
  private final long id;

  IssueDesk(Store store, long id) {
    this.store = store;
    this.id = id;
  }

  /** A story to do, without any number; each key was created a minute after the one before. */
  static Issue fresh(long id, String key) {
    long number = Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    String created = Moments.write(FIRST.plusSeconds(number * MINUTE));
    JsonObject fields =
        Json.object(
            "summary",
            "Idea " + key,
            "issuetype",
            Defaults.type("Story"),
            "status",
            Defaults.status("To Do"),
            "priority",
            Json.object("id", "3", "name", "Medium"),
            "labels",
            new JsonArray(),
            "created",
            created,
            "updated",
            created,
            "votes",
            Json.object("votes", 0, "hasVoted", false),
            "watches",
            Json.object("watchCount", 0, "isWatching", false),
            "comment",
            comments(List.of()));
    fields.add("timeoriginalestimate", JsonNull.INSTANCE);
    fields.add("duedate", JsonNull.INSTANCE);
    fields.add("resolution", JsonNull.INSTANCE);
    fields.add("assignee", JsonNull.INSTANCE);
    fields.add("fixVersions", new JsonArray());
    return new Issue(id, key, fields, Set.of());
  }

  public long id() {
    return id;
  }

  public IssueDesk summary(String text) {
    return set("summary", new JsonPrimitive(text));
  }

  /** One of Story, Task, Bug, Sub-task. */
  public IssueDesk type(String name) {
    return set("issuetype", Defaults.type(name));
  }

  /** One of To Do, In Progress, Done. */
  public IssueDesk status(String name) {
    return set("status", Defaults.status(name));
  }

  /** One of Highest, High, Medium, Low, Lowest. */
  public IssueDesk priority(String name) {
    JsonObject found =
        store.catalogue().priorities().stream()
            .filter(each -> each.get("name").getAsString().equals(name))
            .findFirst()
            .orElseThrow();
    return set("priority", found);
  }

  public IssueDesk number(String field, double value) {
    return set(field, new JsonPrimitive(value));
  }

  /** Chooses an option that the field has. */
  public IssueDesk option(String field, String value) {
    Field known = store.catalogue().field(field).orElseThrow();
    return set(field, known.option(value).orElseThrow());
  }

  public IssueDesk nothing(String field) {
    return set(field, JsonNull.INSTANCE);
  }

  public IssueDesk labels(String... labels) {
    return set("labels", Json.array(List.of(labels)));
  }

  public IssueDesk votes(int votes) {
    return set("votes", Json.object("votes", votes, "hasVoted", false));
  }

  public IssueDesk watchers(int watchers) {
    return set("watches", Json.object("watchCount", watchers, "isWatching", false));
  }

  /** One comment by each of these, in this order; somebody may comment more than once. */
  public IssueDesk commentsBy(String... names) {
    return set("comment", comments(Arrays.asList(names)));
  }

  static JsonObject comments(List<String> names) {
    JsonArray comments = new JsonArray();
    for (String name : names) {
      comments.add(
          Json.object(
              "id",
              String.valueOf(30_001 + comments.size()),
              "author",
              Json.object("accountId", name, "key", name, "name", name, "displayName", name),
              "body",
              "Said by " + name,
              "created",
              Moments.write(FIRST),
              "updated",
              Moments.write(FIRST)));
    }
    return Json.object(
        "comments", comments, "maxResults", names.size(), "total", names.size(), "startAt", 0);
  }

  public IssueDesk originalEstimate(long seconds) {
    return set("timeoriginalestimate", new JsonPrimitive(seconds));
  }

  public IssueDesk due(LocalDate day) {
    return set("duedate", new JsonPrimitive(day.toString()));
  }

  public IssueDesk created(Instant moment) {
    return set("created", new JsonPrimitive(Moments.write(moment)));
  }

  public IssueDesk updated(Instant moment) {
    return set("updated", new JsonPrimitive(Moments.write(moment)));
  }

  public IssueDesk resolution(String name) {
    return set("resolution", Json.object("id", "10000", "name", name));
  }

  public IssueDesk assignee(String name) {
    return set(
        "assignee", Json.object("accountId", name, "key", name, "name", name, "displayName", name));
  }

  public IssueDesk fixVersion(String id, String name) {
    return set(
        "fixVersions", Json.array(List.of(Json.object("id", id, "name", name, "released", false))));
  }

  /** A link of a type to an issue that it names outward, such as Blocks. */
  public IssueDesk link(String type, String to) {
    LinkType known = store.catalogue().linkType(type).orElseThrow();
    store.links().add(known, id, store.find(to).orElseThrow().id());
    return this;
  }

  /** The field is on no screen of this issue, so no edit may set it. */
  public IssueDesk without(String field) {
    store.catalogue().field(field).orElseThrow().refuse(id);
    return this;
  }

  /** For these users it does not exist. */
  public IssueDesk hiddenFrom(String... users) {
    store.hide(id, Set.of(users));
    return this;
  }

  public IssueDesk set(String field, JsonElement value) {
    store.set(id, field, value);
    return this;
  }

  public void delete() {
    store.delete(id);
  }

  /** What the store holds; JSON null where there is nothing. */
  public JsonElement value(String field) {
    return Optional.ofNullable(store.find(String.valueOf(id)).orElseThrow().fields().get(field))
        .orElse(JsonNull.INSTANCE);
  }

  public OptionalDouble numberOf(String field) {
    JsonElement value = value(field);
    return value.isJsonNull() ? OptionalDouble.empty() : OptionalDouble.of(value.getAsDouble());
  }
}
