package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Date;

/** A custom field for a day. */
record PlanDateField(CustomField field, Days days) implements PlanCustomField {
  @Override
  public PlanValue read(Issue issue) {
    return issue.getCustomFieldValue(field) instanceof Date midnight
        ? PlanValue.of(days.of(midnight))
        : PlanValue.NONE;
  }

  @Override
  public boolean set(MutableIssue issue, PlanValue value) {
    issue.setCustomFieldValue(field, value.day().map(days::midnight).orElse(null));
    return true;
  }
}
