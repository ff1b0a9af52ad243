package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import java.util.Map;
import org.riceforjira.host.data.FieldRow;

/**
 * What a field holds, in REST's words: {@code type} such as number, option or array, and for arrays
 * the type of the {@code items}, otherwise null.
 */
record FieldSchema(String type, String items) {
  private static final Map<String, FieldSchema> BY_TYPE_KEY =
      Map.ofEntries(
          Map.entry("float", of("number")),
          Map.entry("textfield", of("string")),
          Map.entry("textarea", of("string")),
          Map.entry("url", of("string")),
          Map.entry("readonlyfield", of("string")),
          Map.entry("select", of("option")),
          Map.entry("radiobuttons", of("option")),
          Map.entry("multiselect", array("option")),
          Map.entry("multicheckboxes", array("option")),
          Map.entry("labels", array("string")),
          Map.entry("datepicker", of("date")),
          Map.entry("datetime", of("datetime")),
          Map.entry("userpicker", of("user")),
          Map.entry("gh-sprint", array("string")));

  static FieldSchema of(String type) {
    return new FieldSchema(type, null);
  }

  static FieldSchema array(String items) {
    return new FieldSchema("array", items);
  }

  static FieldSchema of(FieldRow field) {
    String suffix = field.typeKey().substring(field.typeKey().indexOf(':') + 1);
    return BY_TYPE_KEY.getOrDefault(suffix, of("any"));
  }

  /** With the custom field's type and number. */
  JsonObject json(FieldRow field) {
    JsonObject json = typeOnly();
    json.addProperty("custom", field.typeKey());
    json.addProperty("customId", field.id());
    return json;
  }

  /** With the system field's name. */
  JsonObject json(String system) {
    JsonObject json = typeOnly();
    json.addProperty("system", system);
    return json;
  }

  private JsonObject typeOnly() {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    if (items != null) {
      json.addProperty("items", items);
    }
    return json;
  }
}
