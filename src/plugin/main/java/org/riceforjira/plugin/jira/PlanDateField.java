package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** A custom field for a day. */
record PlanDateField(CustomField field) implements PlanField {
  @Override
  public String name() {
    return field.getFieldName();
  }

  @Override
  public boolean isMeantFor(Issue issue) {
    return field.getRelevantConfig(issue) != null;
  }

  @Override
  public Optional<Need> need() {
    return Optional.empty();
  }

  @Override
  public PlanValue read(Issue issue) {
    return PlanDays.value(issue.getCustomFieldValue(field));
  }

  @Override
  public boolean set(MutableIssue issue, PlanValue value) {
    issue.setCustomFieldValue(field, PlanDays.moment(value));
    return true;
  }
}
