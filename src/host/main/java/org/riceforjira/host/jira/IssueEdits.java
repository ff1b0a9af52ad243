package org.riceforjira.host.jira;

import java.util.Map;
import org.riceforjira.host.data.IssueRow;

/**
 * The one place where issues change: writes history, commits, indexes and publishes events, in that
 * order and in the calling thread. Checks no permission, as Jira's own issue manager does not; a
 * null user is anonymous. Writes fail with {@link WriteFailed} where {@link Faults} say so.
 */
public interface IssueEdits {
  /** Creates an issue with the project's next key. */
  IssueRow create(NewIssue issue, String userKey);

  /**
   * Changes fields, by the names in {@link IssueRow}; a null value empties. Values that are as they
   * were leave no trace, and values of custom fields outside the issue's context are ignored.
   *
   * @throws IllegalArgumentException for a value the field cannot hold, or no such issue
   */
  IssueRow update(long issueId, Map<String, Object> changes, String userKey, Update how);

  /** Adds a comment and returns its id. */
  long comment(long issueId, String body, String userKey);

  /** Links two issues and returns the link's id. */
  long link(long typeId, long sourceId, long destinationId, String userKey);

  void unlink(long linkId, String userKey);

  void delete(long issueId, String userKey);
}
