package org.riceforjira.host.jira;

/**
 * One changed field: {@code name} is what people see, which is how history and events name custom
 * fields; ids where the values are references, and the texts shown for them. Null means empty.
 */
public record FieldChange(
    String fieldId, String name, String from, String fromText, String to, String toText) {
  /** Whether the field is a custom field. */
  public boolean custom() {
    return Fields.isCustom(fieldId);
  }
}
