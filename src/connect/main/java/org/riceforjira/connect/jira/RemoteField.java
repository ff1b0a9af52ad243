package org.riceforjira.connect.jira;

import com.google.gson.JsonObject;
import java.util.Objects;

/**
 * A field of a Jira.
 *
 * @param type of its values, such as "number" or "option"; "" where Jira does not tell
 * @param kind key of the custom field type; "" for a field of Jira's own
 * @param scoped true for a field of one team-managed project of Cloud
 */
public record RemoteField(String id, String name, String type, String kind, boolean scoped) {
  /** Jira's own type of number fields. */
  public static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

  public RemoteField {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  static RemoteField of(JsonObject json) {
    JsonObject schema = json.get("schema") instanceof JsonObject object ? object : new JsonObject();
    return new RemoteField(
        JsonTexts.of(json, "id"),
        JsonTexts.of(json, "name"),
        JsonTexts.of(schema, "type"),
        JsonTexts.of(schema, "custom"),
        json.has("scope"));
  }

  public boolean isNumber() {
    return type.equals("number");
  }

  public boolean isCustom() {
    return !kind.isEmpty();
  }
}
