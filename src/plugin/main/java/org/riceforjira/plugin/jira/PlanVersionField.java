package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A custom field for one version, which Jira keeps as a collection of one. */
record PlanVersionField(CustomField field) implements PlanCustomField {
  @Override
  public PlanValue read(Issue issue) {
    return issue.getCustomFieldValue(field) instanceof Collection<?> held
        ? PlanVersions.value(
            held.stream().filter(Version.class::isInstance).map(Version.class::cast).toList())
        : PlanValue.NONE;
  }

  @Override
  public boolean set(MutableIssue issue, PlanValue value) {
    Optional<List<Version>> versions = PlanVersions.of(issue.getProjectObject(), value);
    versions.ifPresent(held -> issue.setCustomFieldValue(field, held.isEmpty() ? null : held));
    return versions.isPresent();
  }
}
