package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Links;
import org.riceforjira.connect.fake.store.Store;
import org.riceforjira.connect.fake.store.User;

/** Issues as REST shows them to a user, with the fields that were asked for. */
public final class Rendering {
  private static final Set<String> EVERYTHING = Set.of("*all", "*navigable");
  private static final String LINKS = "issuelinks";
  private static final String COMMENT = "comment";

  private final Site site;
  private final Store store;

  public Rendering(Site site) {
    this.site = site;
    this.store = site.store();
  }

  public JsonObject issue(Issue issue, Collection<String> wanted, User user) {
    JsonObject fields = new JsonObject();
    for (String field : names(issue, wanted)) {
      value(issue, field, user).ifPresent(value -> fields.add(field, value));
    }
    JsonObject shown = head(issue);
    shown.add("fields", fields);
    return shown;
  }

  private JsonObject head(Issue issue) {
    return Json.object(
        "expand",
        "renderedFields,names,schema,operations,editmeta,changelog",
        "id",
        String.valueOf(issue.id()),
        "self",
        site.link("/issue/" + issue.id()),
        "key",
        issue.key());
  }

  private Set<String> names(Issue issue, Collection<String> wanted) {
    Set<String> names = new LinkedHashSet<>();
    for (String each : wanted) {
      if (EVERYTHING.contains(each)) {
        names.addAll(issue.fields().keySet());
        store.catalogue().fields().forEach(field -> names.add(field.id()));
        names.add(LINKS);
      } else if (each.startsWith("-")) {
        names.remove(each.substring(1));
      } else {
        names.add(each);
      }
    }
    return names;
  }

  /** Nothing for what the issue does not have at all; null for what is only empty. */
  private Optional<JsonElement> value(Issue issue, String name, User user) {
    if (name.equals(LINKS)) {
      return Optional.of(links(issue, user));
    }
    if (name.equals("project") && !issue.fields().has(name)) {
      return Optional.of(project(issue));
    }
    Optional<JsonElement> value = Optional.ofNullable(issue.fields().get(name));
    if (name.equals(COMMENT) && site.cloud()) {
      return value.map(comment -> shortened(comment.getAsJsonObject()));
    }
    Optional<Field> field = store.catalogue().field(name);
    if (field.isPresent() && !field.get().isFor(issue.project())) {
      return Optional.empty();
    }
    return value.or(() -> field.map(empty -> JsonNull.INSTANCE));
  }

  private JsonElement project(Issue issue) {
    return Json.object(
        "id",
        store.catalogue().projectId(issue.project()),
        "key",
        issue.project(),
        "name",
        issue.project());
  }

  private JsonElement shortened(JsonObject comment) {
    List<JsonElement> all = Json.list(comment, "comments").asList();
    List<JsonElement> shown = Pages.cut(all, 0, site.habits().commentsShown());
    return Comments.page(Comments.documents(shown), 0, shown.size(), all.size());
  }

  private JsonArray links(Issue issue, User user) {
    JsonArray shown = Json.list(issue.fields(), LINKS).deepCopy();
    for (Links.Link link : store.links().of(issue.id())) {
      store
          .find(String.valueOf(link.other(issue.id())))
          .filter(other -> other.isSeenBy(user))
          .ifPresent(other -> shown.add(link(issue, link, other)));
    }
    return shown;
  }

  private JsonObject link(Issue issue, Links.Link link, Issue other) {
    return Json.object(
        "id",
        String.valueOf(link.id()),
        "self",
        site.link("/issueLink/" + link.id()),
        "type",
        link.type().json(),
        issue.id() == link.from() ? "outwardIssue" : "inwardIssue",
        stub(other));
  }

  private JsonObject stub(Issue issue) {
    JsonObject fields = new JsonObject();
    for (String name : List.of("summary", "status", "priority", "issuetype")) {
      Json.member(issue.fields(), name).ifPresent(value -> fields.add(name, value));
    }
    JsonObject stub = head(issue);
    stub.remove("expand");
    stub.add("fields", fields);
    return stub;
  }
}
