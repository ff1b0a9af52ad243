package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** Collects what a change to an issue did. */
public interface IssueChangeHolder {
  List<ChangeItemBean> getChangeItems();

  void setChangeItems(List<ChangeItemBean> changeItems);

  void addChangeItem(ChangeItemBean changeItem);

  void addChangeItems(List<ChangeItemBean> changeItems);

  Comment getComment();

  void setComment(Comment comment);

  boolean isSubtasksUpdated();

  void setSubtasksUpdated(boolean subtasksUpdated);
}
