package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who changed what in an issue, as its history has it. Jira writes custom fields down by their
 * names: what was changed under an earlier name is not found.
 */
@Component
public class IssueHistory {
  /** How Jira's history names the priority. */
  public static final String PRIORITY = "priority";

  /** How Jira's history names the original estimate, whose values are in seconds. */
  public static final String ORIGINAL_ESTIMATE = "timeoriginalestimate";

  /** Jira reads each change by itself: of an issue that was changed very often, not all count. */
  static final int MOST_LOOKED_AT = 200;

  private static final String CUSTOM = "custom";

  private final UnexportedServices services;
  private final SingleIssues issues;
  private final CustomFieldManager fields;
  private final ApiCheck api;

  IssueHistory(
      UnexportedServices services,
      SingleIssues issues,
      @ComponentImport CustomFieldManager fields,
      ApiCheck api) {
    this.services = services;
    this.issues = issues;
    this.fields = fields;
    this.api = api;
  }

  /**
   * The last change of each of the fields that was changed since the issue was created, by field:
   * ids of custom fields, {@link #PRIORITY} or {@link #ORIGINAL_ESTIMATE}. Empty where this Jira
   * does not tell.
   *
   * @throws IssueGone if the issue was deleted
   */
  public Map<String, FieldChange> last(VisibleIssue issue, Collection<String> fieldIds) {
    if (fieldIds.isEmpty() || !api.has(ApiPart.HISTORY)) {
      return Map.of();
    }
    Map<String, String> wanted = new HashMap<>();
    fieldIds.forEach(id -> wanted.put(nameInHistory(id), id));
    Map<String, FieldChange> last = new HashMap<>();
    for (ChangeHistory change : newestFirst(issue)) {
      if (last.size() == wanted.size()) {
        break;
      }
      for (ChangeItemBean item : change.getChangeItemBeans()) {
        Optional.ofNullable(wanted.get(nameInHistory(item)))
            .ifPresent(id -> last.putIfAbsent(id, change(change, item)));
      }
    }
    return last;
  }

  private List<ChangeHistory> newestFirst(VisibleIssue issue) {
    ChangeHistoryManager history = services.get(ChangeHistoryManager.class);
    return history.getChangeHistories(issues.load(issue)).stream()
        .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).reversed())
        .limit(MOST_LOOKED_AT)
        .toList();
  }

  private String nameInHistory(String fieldId) {
    CustomField field = fields.getCustomFieldObject(fieldId);
    return field == null ? fieldId : CUSTOM + " " + field.getFieldName();
  }

  /** A custom field may be called like one of Jira's own. */
  private static String nameInHistory(ChangeItemBean item) {
    return CUSTOM.equals(item.getFieldType()) ? CUSTOM + " " + item.getField() : item.getField();
  }

  private static FieldChange change(ChangeHistory change, ChangeItemBean item) {
    return new FieldChange(
        Optional.ofNullable(change.getAuthorDisplayName()),
        change.getTimePerformed().toInstant(),
        text(item.getFromString(), item.getFrom()),
        text(item.getToString(), item.getTo()));
  }

  private static String text(String string, String id) {
    if (string != null) {
      return string;
    }
    return id == null ? "" : id;
  }
}
