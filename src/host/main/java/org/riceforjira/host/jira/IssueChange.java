package org.riceforjira.host.jira;

import java.util.List;
import java.util.Optional;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;

/** Something that happened to an issue, told after it was committed and indexed. */
public record IssueChange(
    Kind kind,
    IssueRow issue,
    List<FieldChange> fields,
    Optional<CommentRow> comment,
    String userKey,
    boolean mail) {

  /** What can happen. */
  public enum Kind {
    CREATED,
    UPDATED,
    COMMENTED,
    MOVED,
    DELETED
  }

  /** Whether somebody else, or nobody, is now responsible. */
  public boolean assigned() {
    return fields.stream().anyMatch(change -> change.fieldId().equals(IssueRow.ASSIGNEE));
  }
}
