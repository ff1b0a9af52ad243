package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.riceforjira.host.jira.Permissions;

/** The comments on an issue, oldest first; for a user only if they may see the issue. */
record Comments(Views views, Permissions permissions) implements CommentManager {
  @Override
  public List<Comment> getComments(Issue issue) {
    return views.store().commentsOf(issue.getId()).stream()
        .<Comment>map(row -> new CommentView(row, issue, views))
        .toList();
  }

  @Override
  public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
    String key = user == null ? null : user.getKey();
    return views
        .store()
        .issue(issue.getId())
        .filter(row -> permissions.may(Permissions.BROWSE, row, key))
        .map(row -> getComments(issue))
        .orElse(List.of());
  }
}
