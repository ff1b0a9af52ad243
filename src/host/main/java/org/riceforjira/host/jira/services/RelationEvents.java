package org.riceforjira.host.jira.services;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.issue.IssueWatcherAddedEvent;
import com.atlassian.jira.event.issue.IssueWatcherDeletedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.jira.Operations;
import org.riceforjira.host.jira.Relations;

/**
 * Tells apps of links, of watchers and of issues about to be deleted. The links that go with a
 * deleted issue are not told of one by one.
 */
record RelationEvents(EventPublisher publisher, Views views, Operations operations, Clock clock)
    implements Relations {

  @Override
  public void linked(LinkRow row, boolean now) {
    IssueLink link = new LinkView(row, views);
    Instant at = clock.instant();
    publisher.publish(
        now ? new IssueLinkCreatedEvent(link, at) : new IssueLinkDeletedEvent(link, at));
  }

  @Override
  public void watched(IssueRow row, String watcherKey, boolean now) {
    IssueView issue = new IssueView(row, views);
    ApplicationUser watcher = views.user(watcherKey);
    SpanningOperation operation = operations.current().orElse(null);
    publisher.publish(
        now
            ? new IssueWatcherAddedEvent(issue, watcher, operation)
            : new IssueWatcherDeletedEvent(issue, watcher, operation));
  }

  @Override
  public void deleting(IssueRow row, String userKey) {
    publisher.publish(
        new IssuePreDeleteEvent(
            new IssueView(row, views), views.user(userKey), operations.current().orElse(null)));
  }
}
