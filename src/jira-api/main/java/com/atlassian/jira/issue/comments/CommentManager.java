package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Reads the comments of an issue, all of them or those that a user may see. */
public interface CommentManager {
  List<Comment> getComments(Issue issue);

  List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);
}
