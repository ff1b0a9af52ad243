package org.riceforjira.connect.fake.store;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.riceforjira.host.jql.JqlCustomField;

/** What a custom field holds. */
public enum FieldKind {
  NUMBER("number", "float", JqlCustomField.Kind.NUMBER),
  SELECT("option", "select", JqlCustomField.Kind.OPTION),
  SELECTS("array", "multiselect", JqlCustomField.Kind.OPTION),
  TEXT("string", "textfield", JqlCustomField.Kind.TEXT),
  DAY("date", "datepicker", JqlCustomField.Kind.DAY),
  /** Kept and shown as it is, never searched. */
  OTHER("any", "other", null);

  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final String type;
  private final String custom;
  private final JqlCustomField.Kind searched;

  FieldKind(String type, String custom, JqlCustomField.Kind searched) {
    this.type = type;
    this.custom = custom;
    this.searched = searched;
  }

  /** By the key of a type of custom field; the other one for those the fake does not know. */
  public static FieldKind of(String customType) {
    return Arrays.stream(values())
        .filter(kind -> customType.equals(TYPES + kind.custom))
        .findFirst()
        .orElse(OTHER);
  }

  public String customType() {
    return TYPES + custom;
  }

  Optional<JqlCustomField.Kind> searched() {
    return Optional.ofNullable(searched);
  }

  JsonObject schema(long customId) {
    JsonObject schema = Json.object("type", type);
    if (this == SELECTS) {
      schema.addProperty("items", "option");
    }
    schema.addProperty("custom", customType());
    schema.addProperty("customId", customId);
    return schema;
  }
}
