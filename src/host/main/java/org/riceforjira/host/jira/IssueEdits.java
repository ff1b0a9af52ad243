package org.riceforjira.host.jira;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.IssueChange.Kind;

/**
 * The one place where issues change: writes history, commits, indexes and tells, in that order and
 * in the calling thread. Checks no permission, as Jira's own issue manager does not; a null user is
 * anonymous. Fails with {@link WriteFailed} where {@link Faults} say so.
 */
public final class IssueEdits {
  private final Store store;
  private final Transactions transactions;
  private final IssueChanges changes;
  private final IssueWrites writes;

  IssueEdits(
      Store store, Clock clock, Faults faults, Transactions transactions, IssueChanges changes) {
    this.store = store;
    this.transactions = transactions;
    this.changes = changes;
    this.writes = new IssueWrites(store, clock, faults);
  }

  /**
   * Creates an issue with the project's next key; status, reporter and dates are filled in where
   * they are not given.
   *
   * @throws IllegalArgumentException without a project, a summary or a type of the project
   */
  public IssueRow create(NewIssue issue, String userKey) {
    IssueRow created = transactions.write(() -> writes.create(issue, userKey));
    changes.index(Set.of(created.id()));
    changes.tell(
        new IssueChange(Kind.CREATED, created, List.of(), Optional.empty(), userKey, true));
    return created;
  }

  /**
   * Changes fields, by the names in {@link IssueRow}; a null value empties. Values that are as they
   * were leave no trace, and values of custom fields outside the issue's context are ignored.
   *
   * @throws IllegalArgumentException for a value the field cannot hold, or no such issue
   */
  public IssueRow update(long issueId, Map<String, Object> values, String userKey, Update how) {
    IssueWrites.Written written =
        transactions.write(() -> writes.update(issueId, values, userKey, how));
    if (written.changes().isEmpty()) {
      return written.issue();
    }
    if (how.index()) {
      changes.index(Set.of(issueId));
    }
    if (how.event()) {
      changes.tell(
          new IssueChange(
              Kind.UPDATED,
              written.issue(),
              written.changes(),
              Optional.empty(),
              userKey,
              how.mail()));
    }
    return written.issue();
  }

  /** Comments on an issue. */
  public CommentRow comment(long issueId, String body, String userKey) {
    CommentRow comment = transactions.write(() -> writes.comment(issueId, body, userKey));
    changes.index(Set.of(issueId));
    store
        .issue(issueId)
        .map(
            issue ->
                new IssueChange(
                    Kind.COMMENTED, issue, List.of(), Optional.of(comment), userKey, true))
        .ifPresent(changes::tell);
    return comment;
  }

  /** Links two issues: both histories tell of it, and an event of its own. */
  public LinkRow link(long typeId, long sourceId, long destinationId, String userKey) {
    LinkRow link = transactions.write(() -> writes.link(typeId, sourceId, destinationId, userKey));
    changes.index(Set.of(sourceId, destinationId));
    changes.tellLinked(link, true);
    return link;
  }

  /** Takes a link away again. */
  public void unlink(long linkId, String userKey) {
    LinkRow link = transactions.write(() -> writes.unlink(linkId, userKey));
    changes.index(Set.of(link.sourceId(), link.destinationId()));
    changes.tellLinked(link, false);
  }

  /**
   * Takes an issue to another project, where it gets a new key and is still found by its old one.
   *
   * @throws IllegalArgumentException where the project lacks the issue's type
   */
  public IssueRow move(long issueId, long projectId, String userKey) {
    IssueWrites.Written moved = transactions.write(() -> writes.move(issueId, projectId, userKey));
    changes.index(Set.of(issueId));
    changes.tell(
        new IssueChange(
            Kind.MOVED, moved.issue(), moved.changes(), Optional.empty(), userKey, true));
    return moved.issue();
  }

  /** Deletes an issue with its comments, links and history. */
  public void delete(long issueId, String userKey) {
    store.issue(issueId).ifPresent(issue -> changes.tellDeleting(issue, userKey));
    IssueRow deleted = transactions.write(() -> writes.delete(issueId));
    changes.index(Set.of(issueId));
    changes.tell(
        new IssueChange(Kind.DELETED, deleted, List.of(), Optional.empty(), userKey, true));
  }
}
