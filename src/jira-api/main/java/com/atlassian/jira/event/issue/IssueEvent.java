package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;

/** What happened to an issue: the event type by id, and who did it. */
public class IssueEvent extends AbstractEvent implements IssueRelatedEvent {
  private final Issue subject;
  private final ApplicationUser actor;
  private final Long typeId;
  private final boolean mail;

  public IssueEvent(
      Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
    this(issue, params, user, eventTypeId, true);
  }

  public IssueEvent(
      Issue issue,
      Map<String, Object> params,
      ApplicationUser user,
      Long eventTypeId,
      boolean sendMail) {
    super(params);
    subject = issue;
    actor = user;
    typeId = eventTypeId;
    mail = sendMail;
  }

  @Override
  public Issue getIssue() {
    return subject;
  }

  public Project getProject() {
    return subject.getProjectObject();
  }

  public ApplicationUser getUser() {
    return actor;
  }

  public Long getEventTypeId() {
    return typeId;
  }

  /** The comment made with the change; null where there is none, as in events made here. */
  public Comment getComment() {
    return null;
  }

  /** The operation that sends many such events; empty here, where none does. */
  @Override
  public Optional<SpanningOperation> getSpanningOperation() {
    return Optional.empty();
  }

  public boolean isSendMail() {
    return mail;
  }
}
