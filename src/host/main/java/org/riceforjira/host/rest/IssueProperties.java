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

/** The entity properties of issues: JSON of up to 32,768 bytes under keys of up to 255 letters. */
final class IssueProperties {
  private static final int LONGEST_KEY = 255;
  private static final int LARGEST_VALUE = 32_768;

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
    if (key.length() > LONGEST_KEY) {
      throw RestProblem.of(400, "A property's key has at most " + LONGEST_KEY + " letters.");
    }
    if (Answers.text(value).getBytes(StandardCharsets.UTF_8).length > LARGEST_VALUE) {
      throw RestProblem.of(400, "A property's value has at most " + LARGEST_VALUE + " bytes.");
    }
  }

  List<String> keys(IssueRow issue) {
    String prefix = name(issue, "");
    return stored().keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .sorted()
        .toList();
  }

  Optional<JsonElement> get(IssueRow issue, String key) {
    return Optional.ofNullable(stored().get(name(issue, key))).map(JsonParser::parseString);
  }

  void putAll(IssueRow issue, Map<String, JsonElement> properties) {
    if (!properties.isEmpty()) {
      visible.jira().transactions().write(() -> write(issue, properties));
    }
  }

  void remove(IssueRow issue, String key) {
    visible.jira().transactions().write(() -> stored().remove(name(issue, key)));
  }

  void removeAll(IssueRow issue) {
    keys(issue).forEach(key -> remove(issue, key));
  }

  private int write(IssueRow issue, Map<String, JsonElement> properties) {
    properties.forEach((key, value) -> stored().put(name(issue, key), Answers.text(value)));
    return properties.size();
  }

  private Map<String, String> stored() {
    return visible.store().properties();
  }

  private static String name(IssueRow issue, String key) {
    return "issue/" + issue.id() + "/" + key;
  }
}
