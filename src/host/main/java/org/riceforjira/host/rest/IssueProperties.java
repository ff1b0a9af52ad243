package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.Properties;

/** The entity properties of issues: JSON of up to 32,768 bytes under keys of up to 255 letters. */
final class IssueProperties {
  private final Visible visible;

  IssueProperties(Visible visible) {
    this.visible = visible;
  }

  /** The properties in the body of an issue's PUT, checked. */
  static Map<String, JsonElement> in(JsonObject body) {
    Map<String, JsonElement> properties = new LinkedHashMap<>();
    if (!body.has("properties")) {
      return properties;
    }
    if (!body.get("properties").isJsonArray()) {
      throw RestProblem.of(400, "\"properties\" has to be an array of keys with values.");
    }
    for (JsonElement item : body.getAsJsonArray("properties")) {
      JsonObject property = item.isJsonObject() ? item.getAsJsonObject() : new JsonObject();
      if (!property.has("key") || !Bodies.isText(property.get("key")) || !property.has("value")) {
        throw RestProblem.of(400, "Each of \"properties\" needs a \"key\" and a \"value\".");
      }
      String key = property.get("key").getAsString();
      check(key, property.get("value"));
      properties.put(key, property.get("value"));
    }
    return properties;
  }

  static void check(String key, JsonElement value) {
    if (key.length() > Properties.LONGEST_KEY) {
      throw RestProblem.of(
          400, "A property's key has at most " + Properties.LONGEST_KEY + " letters.");
    }
    if (Answers.text(value).getBytes(StandardCharsets.UTF_8).length > Properties.LARGEST_VALUE) {
      throw RestProblem.of(
          400, "A property's value has at most " + Properties.LARGEST_VALUE + " bytes.");
    }
  }

  List<String> keys(IssueRow issue) {
    return stored().keys(Properties.OF_ISSUES, issue.id());
  }

  Optional<JsonElement> get(IssueRow issue, String key) {
    return stored().get(Properties.OF_ISSUES, issue.id(), key).map(JsonParser::parseString);
  }

  void putAll(IssueRow issue, Map<String, JsonElement> properties) {
    if (properties.isEmpty()) {
      return;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    properties.forEach((key, value) -> texts.put(key, Answers.text(value)));
    stored().put(Properties.OF_ISSUES, issue.id(), texts);
  }

  void remove(IssueRow issue, String key) {
    stored().remove(Properties.OF_ISSUES, issue.id(), List.of(key));
  }

  void removeAll(IssueRow issue) {
    stored().remove(Properties.OF_ISSUES, issue.id(), keys(issue));
  }

  private Properties stored() {
    return visible.jira().properties();
  }
}
