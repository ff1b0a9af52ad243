package org.riceforjira.host.jira;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jql.JqlKind;

/** Compares an issue's field with a new value, and words the difference for the history. */
final class FieldChanges {
  private static final Map<String, JqlKind> REFERENCES =
      Map.of(
          IssueRow.TYPE, JqlKind.ISSUE_TYPE,
          IssueRow.STATUS, JqlKind.STATUS,
          IssueRow.PRIORITY, JqlKind.PRIORITY,
          IssueRow.RESOLUTION, JqlKind.RESOLUTION,
          IssueRow.ASSIGNEE, JqlKind.USER,
          IssueRow.REPORTER, JqlKind.USER,
          IssueRow.FIX_VERSIONS, JqlKind.VERSION,
          IssueRow.COMPONENTS, JqlKind.COMPONENT,
          IssueRow.SPRINTS, JqlKind.SPRINT);

  private static final Map<String, String> NAMES =
      Map.of(
          IssueRow.FIX_VERSIONS, "Fix Version",
          IssueRow.COMPONENTS, "Component",
          IssueRow.SPRINTS, "Sprint");

  private final Fields fields;
  private final Catalogue catalogue;

  FieldChanges(Store store) {
    this.fields = new Fields(store);
    this.catalogue = new Catalogue(store);
  }

  /**
   * What setting a field would change; empty where it is as it was, and where the custom field does
   * not apply to the issue.
   *
   * @throws IllegalArgumentException for a field there is not, or a value it cannot hold
   */
  Optional<FieldChange> of(IssueRow issue, String fieldId, Object value) {
    if (Fields.isCustom(fieldId)) {
      return custom(issue, fieldId, value);
    }
    return difference(issue, fieldId, NAMES.getOrDefault(fieldId, fieldId), value);
  }

  private Optional<FieldChange> custom(IssueRow issue, String fieldId, Object value) {
    FieldRow field =
        fields
            .field(fieldId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no field %s; /rest/api/2/field lists them.".formatted(fieldId)));
    if (!Fields.applies(field, issue.projectId())) {
      return Optional.empty();
    }
    if (value != null) {
      FieldTypes.complaint(field, value)
          .ifPresent(
              complaint -> {
                throw new IllegalArgumentException(complaint);
              });
    }
    return SoftwareFields.isRank(field)
        ? ranked(issue, field, (String) value)
        : difference(issue, fieldId, field.name(), value);
  }

  /** As in Jira Software the history tells only which way an issue went. */
  private static Optional<FieldChange> ranked(IssueRow issue, FieldRow field, String value) {
    int way = SoftwareFields.rank(issue, field).compareTo(value == null ? "" : value);
    String text = way > 0 ? "Ranked higher" : "Ranked lower";
    return way == 0
        ? Optional.empty()
        : Optional.of(new FieldChange(field.fieldId(), field.name(), "", "", "", text));
  }

  /** Whether nothing but an issue's rank changed, which leaves its date of change as it was. */
  boolean onlyRanks(List<FieldChange> changes) {
    return changes.stream()
        .allMatch(
            change -> fields.field(change.fieldId()).filter(SoftwareFields::isRank).isPresent());
  }

  private Optional<FieldChange> difference(
      IssueRow issue, String fieldId, String name, Object value) {
    Object before = issue.values().get(fieldId);
    if (Objects.equals(before, value)) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldChange(
            fieldId,
            name,
            id(fieldId, before),
            text(fieldId, before),
            id(fieldId, value),
            text(fieldId, value)));
  }

  private String id(String fieldId, Object value) {
    boolean reference =
        REFERENCES.containsKey(fieldId)
            || fields.field(fieldId).filter(FieldTypes::hasOptions).isPresent();
    return reference && value != null ? joined(value) : null;
  }

  private String text(String fieldId, Object value) {
    if (value == null) {
      return null;
    }
    JqlKind kind = REFERENCES.get(fieldId);
    if (kind == null) {
      return joined(fields.field(fieldId).map(f -> fields.readable(f, value)).orElse(value));
    }
    return texts(value).stream()
        .map(id -> catalogue.value(kind, id).name())
        .collect(Collectors.joining(", "));
  }

  private static String joined(Object value) {
    return String.join(", ", texts(value));
  }

  private static List<String> texts(Object value) {
    if (value instanceof List<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    return List.of(value instanceof Double number ? plain(number) : String.valueOf(value));
  }

  private static String plain(Double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
