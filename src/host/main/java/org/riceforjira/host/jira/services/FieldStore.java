package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.jira.IssueEdits;
import org.riceforjira.host.jira.Update;

/** Reads and quietly writes the values of custom fields. */
record FieldStore(Views views, IssueEdits edits) {
  /** The value in the index, for an issue that came from there, else the one stored now. */
  Object read(FieldRow field, Issue issue) {
    if (issue instanceof IssueView view && !(issue instanceof LoadedIssue)) {
      return FieldValues.shown(view.row(), field.fieldId(), views.fields());
    }
    return views
        .store()
        .issue(issue.getId())
        .map(row -> FieldValues.shown(row, field.fieldId(), views.fields()))
        .orElse(null);
  }

  /**
   * Stores the new value without history, event, mail, or index entry. As in Jira, only the two
   * given values are compared: where they are equal nothing is written, whatever is stored.
   */
  Optional<ChangeItemBean> write(FieldRow field, Issue issue, ModifiedValue<?> value) {
    if (Objects.equals(value.getOldValue(), value.getNewValue())) {
      return Optional.empty();
    }
    Object stored = FieldValues.stored(field, value.getNewValue());
    edits.update(
        issue.getId(), Collections.singletonMap(field.fieldId(), stored), null, Update.QUIET);
    return Optional.of(
        new ChangeItemBean(
            ChangeItemBean.CUSTOM_FIELD,
            field.name(),
            null,
            text(value.getOldValue()),
            null,
            text(value.getNewValue())));
  }

  List<Project> projects(FieldRow field) {
    return field.projectIds().stream()
        .map(views::project)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Project::getId))
        .toList();
  }

  private static String text(Object value) {
    return value == null ? null : String.valueOf(value);
  }
}
