package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Somebody no longer watches an issue. */
public class IssueWatcherDeletedEvent extends AbstractEvent implements IssueRelatedEvent {
  private final Issue subject;
  private final ApplicationUser person;
  private final SpanningOperation operation;

  public IssueWatcherDeletedEvent(Issue issue, ApplicationUser user) {
    this(issue, user, null);
  }

  public IssueWatcherDeletedEvent(
      Issue issue, ApplicationUser user, SpanningOperation spanningOperation) {
    subject = issue;
    person = user;
    operation = spanningOperation;
  }

  @Override
  public Issue getIssue() {
    return subject;
  }

  public ApplicationUser getApplicationUser() {
    return person;
  }

  @Override
  public Optional<SpanningOperation> getSpanningOperation() {
    return Optional.ofNullable(operation);
  }
}
