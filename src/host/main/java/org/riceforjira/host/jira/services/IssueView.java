package org.riceforjira.host.jira.services;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.host.data.IssueRow;

/**
 * An issue as it was at one moment, of the index or of the store: it cannot be changed, is no
 * {@code MutableIssue}, and never learns of later changes. Equal to any other view of the same id.
 */
class IssueView implements Issue {
  private final Views views;
  private IssueRow row;

  IssueView(IssueRow row, Views views) {
    this.row = row;
    this.views = views;
  }

  final IssueRow row() {
    return row;
  }

  final void row(IssueRow now) {
    row = now;
  }

  @Override
  public Long getId() {
    return row.id();
  }

  @Override
  public String getKey() {
    return row.key();
  }

  @Override
  public String getSummary() {
    return row.text(IssueRow.SUMMARY);
  }

  @Override
  public Project getProjectObject() {
    return views.project(row.projectId());
  }

  @Override
  public Long getProjectId() {
    return row.projectId();
  }

  @Override
  public IssueType getIssueType() {
    return views.type(getIssueTypeId());
  }

  @Override
  public String getIssueTypeId() {
    return row.text(IssueRow.TYPE);
  }

  @Override
  public Priority getPriority() {
    return views.priority(row.text(IssueRow.PRIORITY));
  }

  @Override
  public Status getStatus() {
    return views.status(row.text(IssueRow.STATUS));
  }

  @Override
  public Resolution getResolution() {
    return views.resolution(row.text(IssueRow.RESOLUTION));
  }

  @Override
  public ApplicationUser getAssignee() {
    return views.user(row.text(IssueRow.ASSIGNEE));
  }

  @Override
  public ApplicationUser getReporter() {
    return views.user(row.text(IssueRow.REPORTER));
  }

  @Override
  public Set<Label> getLabels() {
    return row.texts(IssueRow.LABELS).stream()
        .map(label -> new Label(null, row.id(), label))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Collection<Version> getFixVersions() {
    return views.versions(row.texts(IssueRow.FIX_VERSIONS));
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return views.components(row.texts(IssueRow.COMPONENTS));
  }

  @Override
  public Timestamp getDueDate() {
    return Days.timestamp(row.text(IssueRow.DUE));
  }

  @Override
  public Timestamp getCreated() {
    return timestamp(IssueRow.CREATED);
  }

  @Override
  public Timestamp getUpdated() {
    return timestamp(IssueRow.UPDATED);
  }

  @Override
  public Timestamp getResolutionDate() {
    return timestamp(IssueRow.RESOLVED);
  }

  @Override
  public Long getOriginalEstimate() {
    Double seconds = row.number(IssueRow.ORIGINAL_ESTIMATE);
    return seconds == null ? null : seconds.longValue();
  }

  @Override
  public Long getVotes() {
    return (long) row.texts(IssueRow.VOTERS).size();
  }

  @Override
  public Long getWatches() {
    return (long) row.texts(IssueRow.WATCHERS).size();
  }

  @Override
  public Long getParentId() {
    String parent = row.text(IssueRow.PARENT);
    return parent == null ? null : Long.valueOf(parent);
  }

  @Override
  public Object getCustomFieldValue(CustomField customField) {
    return FieldValues.shown(row, customField.getId(), views.fields());
  }

  @Override
  public boolean isSubTask() {
    return getParentId() != null;
  }

  @Override
  public boolean isEditable() {
    return true;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof IssueView that && row.id() == that.row.id();
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(row.id());
  }

  @Override
  public String toString() {
    return row.key();
  }

  private Timestamp timestamp(String field) {
    Instant instant = row.instant(field);
    return instant == null ? null : Timestamp.from(instant);
  }
}
