package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;
import org.riceforjira.host.data.CommentRow;

/** A comment as Jira's API shows it. */
record CommentView(CommentRow row, Issue issue, Views views) implements Comment {
  @Override
  public Long getId() {
    return row.id();
  }

  @Override
  public Issue getIssue() {
    return issue;
  }

  @Override
  public ApplicationUser getAuthorApplicationUser() {
    return views.user(row.author());
  }

  @Override
  public String getAuthorFullName() {
    ApplicationUser author = getAuthorApplicationUser();
    return author == null ? row.author() : author.getDisplayName();
  }

  @Override
  public String getBody() {
    return row.body();
  }

  @Override
  public Date getCreated() {
    return Date.from(Instant.parse(row.created()));
  }
}
