package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** A custom field that plans can be written to by whoever may edit the issue. */
interface PlanCustomField extends PlanField {
  CustomField field();

  @Override
  default String name() {
    return field().getFieldName();
  }

  @Override
  default boolean isMeantFor(Issue issue) {
    return field().getRelevantConfig(issue) != null;
  }

  @Override
  default Optional<Need> need() {
    return Optional.empty();
  }
}
