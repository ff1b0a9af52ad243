package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Reads and updates issues without asking for permissions. */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueObject(String key);

  MutableIssue getIssueByCurrentKey(String key);

  List<Issue> getIssueObjects(Collection<Long> ids);

  Issue updateIssue(
      ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

  boolean isEditable(Issue issue, ApplicationUser user);
}
