package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/** A link between two issues was taken away. */
public class IssueLinkDeletedEvent {
  private final IssueLink link;
  private final Instant happened;

  public IssueLinkDeletedEvent(IssueLink issueLink, Instant eventCreation) {
    link = issueLink;
    happened = eventCreation;
  }

  public IssueLink getIssueLink() {
    return link;
  }

  public Instant getEventCreation() {
    return happened;
  }
}
