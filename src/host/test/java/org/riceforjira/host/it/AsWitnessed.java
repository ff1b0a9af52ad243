package org.riceforjira.host.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** What {@code Witness.java} has to tell of an issue, out of what our own reading of REST says. */
final class AsWitnessed {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private final JsonObject issue;
  private final JsonObject fields;
  private final JsonObject told = new JsonObject();

  private AsWitnessed(JsonObject issue) {
    this.issue = issue;
    this.fields = issue.getAsJsonObject("fields");
  }

  /**
   * The issue in the witness's form.
   *
   * @param issue an answer of {@code GET issue/KEY?expand=names} with all fields
   */
  static JsonObject of(JsonObject issue) {
    AsWitnessed all = new AsWitnessed(issue);
    all.itself();
    all.people();
    all.lists();
    all.told.add("custom", all.custom());
    return all.told;
  }

  private void itself() {
    told.addProperty("id", issue.get("id").getAsLong());
    copy("key", issue.get("key"));
    copy("self", issue.get("self"));
    copy("summary", fields.get("summary"));
    copy("description", fields.get("description"));
    copy("project", inside("project", "key"));
    copy("type", inside("issuetype", "name"));
    copy("subtask", inside("issuetype", "subtask"));
    for (String kind : new String[] {"status", "priority", "resolution"}) {
      copy(kind, inside(kind, "name"));
    }
    told.addProperty("created", moment("created"));
    told.addProperty("updated", moment("updated"));
    copy("due", fields.get("duedate"));
  }

  private void people() {
    copy("reporter", inside("reporter", "name"));
    copy("assignee", inside("assignee", "name"));
    copy("assigneeName", inside("assignee", "displayName"));
    copy("votes", inside("votes", "votes"));
    copy("watchers", inside("watches", "watchCount"));
  }

  private void lists() {
    // The client keeps them without an order.
    JsonArray labels = new JsonArray();
    fields.getAsJsonArray("labels").asList().stream()
        .map(JsonElement::getAsString)
        .sorted()
        .forEach(labels::add);
    told.add("labels", labels);
    told.add("components", each("components", one -> one.get("name")));
    told.add("fixVersions", each("fixVersions", one -> one.get("name")));
    JsonArray links = new JsonArray();
    for (JsonElement element : fields.getAsJsonArray("issuelinks")) {
      JsonObject link = element.getAsJsonObject();
      String direction = link.has("inwardIssue") ? "inward" : "outward";
      String other = link.getAsJsonObject(direction + "Issue").get("key").getAsString();
      links.add(link.getAsJsonObject("type").get(direction).getAsString() + " " + other);
    }
    told.add("links", links);
  }

  private JsonObject custom() {
    JsonObject custom = new JsonObject();
    JsonObject names = issue.getAsJsonObject("names");
    for (String id : fields.keySet()) {
      if (id.startsWith("customfield_")) {
        JsonObject one = new JsonObject();
        one.add("name", names.get(id));
        if (!fields.get(id).isJsonNull()) {
          one.add("value", fields.get(id));
        }
        custom.add(id, one);
      }
    }
    return custom;
  }

  private void copy(String name, JsonElement value) {
    if (value != null && !value.isJsonNull()) {
      told.add(name, value);
    }
  }

  private JsonElement inside(String field, String name) {
    JsonElement value = fields.get(field);
    return value.isJsonNull() ? value : value.getAsJsonObject().get(name);
  }

  private long moment(String field) {
    String text = fields.get(field).getAsString();
    return OffsetDateTime.parse(text, MOMENT).toInstant().toEpochMilli();
  }

  private JsonArray each(String field, Function<JsonObject, JsonElement> part) {
    JsonArray parts = new JsonArray();
    fields.getAsJsonArray(field).forEach(one -> parts.add(part.apply(one.getAsJsonObject())));
    return parts;
  }
}
