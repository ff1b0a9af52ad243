package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.customfields.option.Option;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.FieldTypes;
import org.riceforjira.host.jira.Fields;

/**
 * Values of custom fields on their way between rows, which hold ids, and apps, which see objects.
 */
final class FieldValues {
  private FieldValues() {}

  /**
   * What apps see of a field: a Double, a text, a Timestamp, an option or several; null for no
   * value.
   */
  static Object shown(IssueRow issue, String fieldId, Fields fields) {
    Object stored = issue.values().get(fieldId);
    FieldRow field = fields.field(fieldId).orElse(null);
    if (stored == null || field == null) {
      return stored;
    }
    if (FieldTypes.holdsDays(field)) {
      return Days.timestamp((String) stored);
    }
    if (!FieldTypes.hasOptions(field)) {
      return stored;
    }
    return stored instanceof List<?> many
        ? many.stream().map(id -> option(field, id, fields)).toList()
        : option(field, stored, fields);
  }

  /** What the store keeps of a value that an app set. */
  static Object stored(FieldRow field, Object value) {
    if (value != null && FieldTypes.holdsDays(field)) {
      return day(field, value);
    }
    if (value == null || !FieldTypes.hasOptions(field)) {
      return value;
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> id(field, one)).toList();
    }
    return id(field, value);
  }

  private static String day(FieldRow field, Object value) {
    if (value instanceof Timestamp moment) {
      return Days.text(moment);
    }
    throw new ClassCastException(
        "Field \"%s\" (%s) takes a java.sql.Timestamp, not %s of %s."
            .formatted(field.name(), field.fieldId(), value, value.getClass().getName()));
  }

  private static Object option(FieldRow field, Object id, Fields fields) {
    return fields.option(field, String.valueOf(id)).map(OptionView::new).orElse(null);
  }

  private static String id(FieldRow field, Object value) {
    if (value instanceof Option option) {
      return String.valueOf(option.getOptionId());
    }
    throw new ClassCastException(
        "Field \"%s\" (%s) takes an Option of its own, not %s of %s."
            .formatted(field.name(), field.fieldId(), value, value.getClass().getName()));
  }
}
