package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;

/** The collection of changes that a caller makes for one update. */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
  private final List<ChangeItemBean> items = new ArrayList<>();
  private Comment comment;
  private boolean subtasksUpdated;

  public DefaultIssueChangeHolder() {}

  @Override
  public List<ChangeItemBean> getChangeItems() {
    return items;
  }

  @Override
  public void setChangeItems(List<ChangeItemBean> changeItems) {
    List<ChangeItemBean> copy = List.copyOf(changeItems);
    items.clear();
    items.addAll(copy);
  }

  @Override
  public void addChangeItem(ChangeItemBean changeItem) {
    items.add(changeItem);
  }

  @Override
  public void addChangeItems(List<ChangeItemBean> changeItems) {
    items.addAll(changeItems);
  }

  @Override
  public Comment getComment() {
    return comment;
  }

  @Override
  public void setComment(Comment comment) {
    this.comment = comment;
  }

  @Override
  public boolean isSubtasksUpdated() {
    return subtasksUpdated;
  }

  @Override
  public void setSubtasksUpdated(boolean subtasksUpdated) {
    this.subtasksUpdated = subtasksUpdated;
  }
}
