package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** What one person changed in an issue at one time. */
public class ChangeHistory {
  private final GenericValue group;
  private final IssueManager issues;
  private final UserManager users;

  public ChangeHistory(
      GenericValue changeHistory, IssueManager issueManager, UserManager userManager) {
    group = changeHistory;
    issues = issueManager;
    users = userManager;
  }

  public Long getId() {
    return group.getLong("id");
  }

  public Long getIssueId() {
    return group.getLong("issue");
  }

  public Issue getIssue() {
    return issues.getIssueObject(getIssueId());
  }

  /** Null where nobody is named. */
  public String getAuthorKey() {
    return group.getString("author");
  }

  /** Null where nobody is named. */
  public ApplicationUser getAuthorObject() {
    return getAuthorKey() == null ? null : users.getUserByKeyEvenWhenUnknown(getAuthorKey());
  }

  /** Null where nobody is named. */
  public String getAuthorDisplayName() {
    ApplicationUser author = getAuthorObject();
    return author == null ? getAuthorKey() : author.getDisplayName();
  }

  public Timestamp getTimePerformed() {
    return group.getTimestamp("created");
  }

  public List<ChangeItemBean> getChangeItemBeans() {
    return group.getRelated("ChildChangeItem").stream().map(this::item).toList();
  }

  private ChangeItemBean item(GenericValue row) {
    return new ChangeItemBean(
        row.getString("fieldtype"),
        row.getString("field"),
        row.getString("oldvalue"),
        row.getString("oldstring"),
        row.getString("newvalue"),
        row.getString("newstring"),
        getTimePerformed());
  }
}
