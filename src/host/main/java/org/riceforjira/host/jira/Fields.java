package org.riceforjira.host.jira;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.Store;

/** The custom fields there are, where they apply and which options they have. */
public final class Fields {
  private static final String PREFIX = "customfield_";

  private final Store store;
  private final SoftwareFields software;

  public Fields(Store store) {
    this.store = store;
    this.software = new SoftwareFields(store);
  }

  /** Whether an id is that of a custom field. */
  public static boolean isCustom(String fieldId) {
    return fieldId.startsWith(PREFIX);
  }

  /** The field by its id, such as {@code customfield_10100}. */
  public Optional<FieldRow> field(String fieldId) {
    try {
      return isCustom(fieldId)
          ? store.fields().get(Long.valueOf(fieldId.substring(PREFIX.length())))
          : Optional.empty();
    } catch (NumberFormatException e) {
      // No field has such an id.
      return Optional.empty();
    }
  }

  /** Whether a field exists in a project. */
  public static boolean applies(FieldRow field, long projectId) {
    return field.projectIds().isEmpty() || field.projectIds().contains(projectId);
  }

  /** The issue without the values of fields that do not exist in its project. */
  IssueRow inContext(IssueRow issue) {
    IssueRow kept = issue;
    for (String fieldId : issue.values().keySet()) {
      if (isCustom(fieldId)
          && field(fieldId).filter(field -> applies(field, issue.projectId())).isEmpty()) {
        kept = kept.with(fieldId, null);
      }
    }
    return kept;
  }

  /** The values that queries see, by field id: numbers, texts, or the names of chosen options. */
  Map<String, Object> searchable(IssueRow issue) {
    Map<String, Object> values = new TreeMap<>();
    issue
        .values()
        .forEach(
            (fieldId, value) ->
                field(fieldId)
                    .filter(field -> field.searcherKey() != null)
                    .ifPresent(field -> values.put(fieldId, readable(field, value))));
    store
        .fields()
        .all()
        .filter(SoftwareFields::derives)
        .forEach(
            field -> software.text(issue, field).ifPresent(v -> values.put(field.fieldId(), v)));
    return values;
  }

  /** A value with options by their names instead of their ids. */
  Object readable(FieldRow field, Object value) {
    if (!FieldTypes.hasOptions(field)) {
      return value;
    }
    return value instanceof List<?> many
        ? many.stream().map(one -> optionName(field, String.valueOf(one))).toList()
        : optionName(field, String.valueOf(value));
  }

  /** The option of a field by its id or, for data from elsewhere, by its value. */
  public Optional<OptionRow> option(FieldRow field, String idOrValue) {
    List<OptionRow> options = options(field);
    return options.stream()
        .filter(option -> String.valueOf(option.id()).equals(idOrValue))
        .findFirst()
        .or(
            () ->
                options.stream()
                    .filter(option -> option.value().equalsIgnoreCase(idOrValue))
                    .findFirst());
  }

  /** The options of a field, in the order of their ids. */
  public List<OptionRow> options(FieldRow field) {
    return store.options().all().filter(option -> option.fieldId() == field.id()).toList();
  }

  private String optionName(FieldRow field, String idOrValue) {
    return option(field, idOrValue).map(OptionRow::value).orElse(idOrValue);
  }
}
