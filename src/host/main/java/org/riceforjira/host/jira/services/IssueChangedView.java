package org.riceforjira.host.jira.services;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.jira.FieldChange;
import org.riceforjira.host.jira.IssueChange;

/** The event that carries the changed fields, custom fields by their names. */
final class IssueChangedView extends AbstractEvent implements IssueChangedEvent {
  private final Issue issue;
  private final Comment comment;
  private final ApplicationUser author;
  private final List<ChangeItemBean> items;
  private final Optional<SpanningOperation> operation;

  IssueChangedView(
      IssueChange change,
      Issue issue,
      Comment comment,
      ApplicationUser author,
      Optional<SpanningOperation> operation) {
    this.issue = issue;
    this.comment = comment;
    this.author = author;
    this.operation = operation;
    this.items = change.fields().stream().map(IssueChangedView::item).toList();
  }

  @Override
  public Issue getIssue() {
    return issue;
  }

  @Override
  public Optional<SpanningOperation> getSpanningOperation() {
    return operation;
  }

  @Override
  public Optional<ApplicationUser> getAuthor() {
    return Optional.ofNullable(author);
  }

  @Override
  public Optional<Comment> getComment() {
    return Optional.ofNullable(comment);
  }

  @Override
  public Collection<ChangeItemBean> getChangeItems() {
    return items;
  }

  @Override
  public Optional<ChangeItemBean> getChangeItemForField(String field) {
    return items.stream().filter(item -> item.getField().equals(field)).findFirst();
  }

  private static ChangeItemBean item(FieldChange change) {
    return new ChangeItemBean(
        change.custom() ? ChangeItemBean.CUSTOM_FIELD : ChangeItemBean.STATIC_FIELD,
        change.name(),
        change.from(),
        change.fromText(),
        change.to(),
        change.toText());
  }
}
