package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
    Map<String, String> byName = new HashMap<>();
    fieldIds.forEach(id -> byName.put(nameInHistory(id), id));
    return new RecordedChanges(services).last(issues.load(issue), byName);
  }

  private String nameInHistory(String fieldId) {
    CustomField field = fields.getCustomFieldObject(fieldId);
    return field == null ? fieldId : RecordedChanges.CUSTOM + field.getFieldName();
  }
}
