package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/** A change to an issue, with the fields that changed. */
public interface IssueChangedEvent extends IssueRelatedEvent {
  Optional<ApplicationUser> getAuthor();

  Optional<Comment> getComment();

  Collection<ChangeItemBean> getChangeItems();

  Optional<ChangeItemBean> getChangeItemForField(String field);
}
