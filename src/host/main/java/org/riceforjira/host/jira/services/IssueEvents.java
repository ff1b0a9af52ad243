package org.riceforjira.host.jira.services;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.jira.IssueChange;
import org.riceforjira.host.jira.Operations;

/**
 * Tells apps of a changed issue as Jira does: each issue event by itself, then all in one bundle,
 * then, apart from the bundle, the event that carries the changed fields.
 */
record IssueEvents(EventPublisher publisher, Views views, Operations operations) {
  void publish(IssueChange change) {
    Issue issue = new IssueView(change.issue(), views);
    Comment comment = change.comment().map(row -> new CommentView(row, issue, views)).orElse(null);
    List<IssueEvent> events = types(change).stream().map(t -> event(change, t, comment)).toList();
    events.forEach(publisher::publish);
    publisher.publish(
        new Bundle(events.stream().<JiraIssueEvent>map(One::new).toList(), change.mail()));
    if (!change.fields().isEmpty() || comment != null) {
      publisher.publish(
          new IssueChangedView(
              change, issue, comment, views.user(change.userKey()), operations.current()));
    }
  }

  private IssueEvent event(IssueChange change, Long type, Comment comment) {
    Issue issue = new IssueView(change.issue(), views);
    return new Told(
        issue, change, views.user(change.userKey()), type, comment, operations.current());
  }

  private static List<Long> types(IssueChange change) {
    List<Long> types = new ArrayList<>();
    types.add(
        switch (change.kind()) {
          case CREATED -> EventType.ISSUE_CREATED_ID;
          case UPDATED -> EventType.ISSUE_UPDATED_ID;
          case COMMENTED -> EventType.ISSUE_COMMENTED_ID;
          case MOVED -> EventType.ISSUE_MOVED_ID;
          case DELETED -> EventType.ISSUE_DELETED_ID;
        });
    if (change.assigned()) {
      types.add(EventType.ISSUE_ASSIGNED_ID);
    }
    return types;
  }

  private static final class Told extends IssueEvent {
    private final Comment comment;
    private final Optional<SpanningOperation> operation;

    Told(
        Issue issue,
        IssueChange change,
        ApplicationUser user,
        Long type,
        Comment comment,
        Optional<SpanningOperation> operation) {
      super(issue, Map.of(), user, type, change.mail());
      this.comment = comment;
      this.operation = operation;
    }

    @Override
    public Optional<SpanningOperation> getSpanningOperation() {
      return operation;
    }

    @Override
    public Comment getComment() {
      return comment;
    }
  }

  private record One(IssueEvent event) implements DelegatingJiraIssueEvent {
    @Override
    public IssueEvent asIssueEvent() {
      return event;
    }
  }

  private record Bundle(Collection<JiraIssueEvent> events, boolean mail)
      implements IssueEventBundle {
    @Override
    public Collection<JiraIssueEvent> getEvents() {
      return events;
    }

    @Override
    public boolean doesSendEmailNotification() {
      return mail;
    }
  }
}
