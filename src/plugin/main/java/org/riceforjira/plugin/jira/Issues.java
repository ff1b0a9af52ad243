package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Single issues, as far as the visitor may see and edit them. Of one that was deleted since it was
 * found, all but its name throws {@link IssueGone}.
 */
@Component
public class Issues {
  private final SingleIssues issues;
  private final CustomFieldManager fields;
  private final FactsReader reader;
  private final IssueRights rights;
  private final OwnWrites own;

  Issues(
      SingleIssues issues,
      @ComponentImport CustomFieldManager fields,
      FactsReader reader,
      IssueRights rights,
      OwnWrites own) {
    this.issues = issues;
    this.fields = fields;
    this.reader = reader;
    this.rights = rights;
    this.own = own;
  }

  /** The issue with this key; empty if there is none, or none that the visitor may see. */
  public Optional<VisibleIssue> visible(String key) {
    return Optional.ofNullable(issues.find(key))
        .filter(rights::sees)
        .map(
            issue ->
                new VisibleIssue(
                    issue.getId(),
                    issue.getKey(),
                    new ProjectId(issue.getProjectId()),
                    rights.editing(issue)));
  }

  /** True if there is an issue with this key that the visitor may see. */
  public boolean sees(String key) {
    return Optional.ofNullable(issues.find(key)).filter(rights::sees).isPresent();
  }

  /** What the rules need to know of the issue, read now. */
  public IssueFacts facts(VisibleIssue issue, FactNeeds needs) {
    // A query about an issue that is gone may be refused, which is no fault of the goal.
    return issues.with(issue, loaded -> reader.read(loaded, needs));
  }

  /** The name of a custom field, or its id if it no longer exists. */
  public String fieldName(String fieldId) {
    CustomField field = fields.getCustomFieldObject(fieldId);
    return field == null ? fieldId : field.getFieldName();
  }

  /** True if any of the names is that of a custom field, which linked issues may sum up. */
  public boolean nameCustomField(Collection<String> names) {
    return names.stream().anyMatch(name -> !fields.getCustomFieldObjectsByName(name).isEmpty());
  }

  /** Those of the fields that exist and are meant for the issue's project and type. */
  public Set<String> available(VisibleIssue issue, Collection<String> fieldIds) {
    MutableIssue loaded = issues.load(issue);
    return fieldIds.stream()
        .filter(id -> isMeantFor(loaded, fields.getCustomFieldObject(id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Sets number fields as the visitor's own edit: one update, so one entry in the history, one
   * event and one pass of the index, however many fields. Null empties a field. The caller has
   * checked {@link VisibleIssue#editable()} and {@link #available}.
   */
  public void edit(VisibleIssue issue, Map<String, Double> values) {
    issues.with(issue, loaded -> edit(loaded, values));
  }

  private Issue edit(MutableIssue changed, Map<String, Double> values) {
    values.forEach(
        (id, value) -> changed.setCustomFieldValue(fields.getCustomFieldObject(id), value));
    own.edit(changed.getId(), () -> issues.update(rights.user(), changed));
    return changed;
  }

  private static boolean isMeantFor(MutableIssue issue, CustomField field) {
    return field != null && field.getRelevantConfig(issue) != null;
  }
}
