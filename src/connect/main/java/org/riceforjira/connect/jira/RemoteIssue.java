package org.riceforjira.connect.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Objects;
import java.util.Optional;

/**
 * An issue as Jira's REST tells it.
 *
 * @param fields those that were asked for, by id; others are absent
 */
public record RemoteIssue(long id, String key, JsonObject fields) {
  public RemoteIssue {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(fields, "fields");
  }

  /**
   * Reads an issue of a search or of its own address.
   *
   * @throws RuntimeException when it has no id or key
   */
  public static RemoteIssue of(JsonObject json) {
    JsonObject fields = json.has("fields") ? json.getAsJsonObject("fields") : new JsonObject();
    return new RemoteIssue(json.get("id").getAsLong(), json.get("key").getAsString(), fields);
  }

  /** What a field holds; empty where it holds nothing. */
  public Optional<JsonElement> field(String id) {
    return Optional.ofNullable(fields.get(id)).filter(value -> !value.isJsonNull());
  }

  /** The number in a field; null when it is empty, or no number. */
  public Double number(String field) {
    return field(field).map(FieldTexts::number).orElse(null);
  }

  /** The text of a field, or the name of what it holds; "" when it is empty. */
  public String text(String field) {
    return field(field).map(FieldTexts::text).orElse("");
  }

  /** The key of its project. */
  public String project() {
    return key.substring(0, key.lastIndexOf('-'));
  }
}
