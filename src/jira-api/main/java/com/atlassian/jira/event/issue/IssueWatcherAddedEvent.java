package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Somebody watches an issue now. */
public class IssueWatcherAddedEvent extends AbstractEvent implements IssueRelatedEvent {
  private final Issue subject;
  private final ApplicationUser person;
  private final SpanningOperation operation;

  public IssueWatcherAddedEvent(Issue issue, ApplicationUser user) {
    this(issue, user, null);
  }

  public IssueWatcherAddedEvent(
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
