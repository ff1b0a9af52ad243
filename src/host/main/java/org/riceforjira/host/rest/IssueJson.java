package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Function;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.SoftwareFields;

/** Issues in REST's form. */
final class IssueJson {
  private static final Counted VOTES = new Counted(IssueRow.VOTERS, "votes", "votes", "hasVoted");
  private static final Counted WATCHES =
      new Counted(IssueRow.WATCHERS, "watchers", "watchCount", "isWatching");

  private final References references;
  private final Links links;
  private final SoftwareValues software;
  private final Comments comments;

  IssueJson(References references, Links links, SoftwareValues software, Comments comments) {
    this.references = references;
    this.links = links;
    this.software = software;
    this.comments = comments;
  }

  /** Which people a field counts, where they are listed, and the names of its two values. */
  private record Counted(String stored, String path, String count, String own) {}

  JsonObject of(IssueRow issue, List<Field> fields, String userKey) {
    JsonObject values = new JsonObject();
    for (Field field : fields) {
      if (field.isFor(issue.projectId())) {
        values.add(field.id(), value(issue, field, userKey));
      }
    }
    JsonObject json = new JsonObject();
    json.addProperty("expand", "names,schema,editmeta");
    json.addProperty("id", Long.toString(issue.id()));
    json.addProperty("self", references.self("issue/" + issue.id()));
    json.addProperty("key", issue.key());
    json.add("fields", values);
    return json;
  }

  private JsonElement value(IssueRow issue, Field field, String userKey) {
    if (field.custom() != null && SoftwareFields.derives(field.custom())) {
      return software.of(issue, field.custom());
    }
    return switch (field.id()) {
      case "project" -> references.project(issue.projectId());
      case "issuelinks" -> links.of(issue, userKey);
      case "comment" -> comments.all(issue);
      case "votes" -> people(issue, VOTES, userKey);
      case "watches" -> people(issue, WATCHES, userKey);
      default -> value(issue.values().get(field.id()), field);
    };
  }

  private JsonElement value(Object stored, Field field) {
    if (field.schema().type().equals("array")) {
      // Jira answers an unset array of its own with [], an unset custom one with null.
      return stored == null && field.custom() != null ? JsonNull.INSTANCE : array(stored, field);
    }
    if (stored == null) {
      return JsonNull.INSTANCE;
    }
    return stored instanceof Double number
        ? number(number, field)
        : single(field.schema().type(), stored.toString());
  }

  private static JsonElement number(Double number, Field field) {
    return field.custom() == null
        ? new JsonPrimitive(number.longValue())
        : new JsonPrimitive(number);
  }

  private JsonArray array(Object stored, Field field) {
    JsonArray values = new JsonArray();
    if (stored instanceof List<?> texts) {
      texts.forEach(text -> values.add(single(field.schema().items(), text.toString())));
    } else if (stored != null) {
      values.add(single(field.schema().items(), stored.toString()));
    }
    return values;
  }

  private JsonElement single(String type, String text) {
    Function<String, JsonElement> form =
        switch (type) {
          case "issuetype" -> references::type;
          case "status" -> references::status;
          case "priority" -> references::priority;
          case "resolution" -> references::resolution;
          case "user" -> references::user;
          case "version" -> references::version;
          case "component" -> references::component;
          case "securitylevel" -> references::security;
          case "option" -> references::option;
          case "datetime" -> instant -> new JsonPrimitive(Instants.text(instant));
          default -> JsonPrimitive::new;
        };
    return form.apply(text);
  }

  private JsonObject people(IssueRow issue, Counted as, String userKey) {
    List<String> people = issue.texts(as.stored());
    JsonObject json = new JsonObject();
    json.addProperty("self", references.self("issue/" + issue.key() + "/" + as.path()));
    json.addProperty(as.count(), people.size());
    json.addProperty(as.own(), people.contains(String.valueOf(userKey)));
    return json;
  }
}
