package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
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
import java.util.Collection;
import java.util.Set;

/** An issue as it was when it was read. */
public interface Issue {
  Long getId();

  String getKey();

  String getSummary();

  Project getProjectObject();

  Long getProjectId();

  IssueType getIssueType();

  String getIssueTypeId();

  Priority getPriority();

  Status getStatus();

  Resolution getResolution();

  ApplicationUser getAssignee();

  ApplicationUser getReporter();

  Set<Label> getLabels();

  Collection<Version> getFixVersions();

  Collection<ProjectComponent> getComponents();

  Timestamp getDueDate();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getResolutionDate();

  Long getOriginalEstimate();

  Long getVotes();

  Long getWatches();

  Long getParentId();

  Object getCustomFieldValue(CustomField customField);

  boolean isSubTask();

  boolean isEditable();
}
