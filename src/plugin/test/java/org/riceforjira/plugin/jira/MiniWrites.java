package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;

/** Writes into {@link MiniJira}'s database: recorded ones, and quiet ones. */
final class MiniWrites {
  final List<MiniUpdate> updates = new ArrayList<>();

  /** The ids of the issues that Jira does not write. */
  final Set<Long> refusing = new HashSet<>();

  /** Hears of each recorded write, by the issue's id, also of those without an event. */
  LongConsumer updated = id -> {};

  private final MiniRows rows;
  private final MiniFields fields;
  private final LongConsumer index;

  /** A recorded write: what it was called with. */
  record MiniUpdate(ApplicationUser user, long issueId, UpdateIssueRequest request) {}

  MiniWrites(IssueManager issues, MiniRows rows, MiniFields fields, LongConsumer index) {
    this.rows = rows;
    this.fields = fields;
    this.index = index;
    when(issues.updateIssue(any(), any(), any()))
        .thenAnswer(call -> update(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
  }

  void refuse(long issueId, boolean refused) {
    if (refused) {
      refusing.add(issueId);
    } else {
      refusing.remove(issueId);
    }
  }

  /** Writes a field past history, events and index. */
  void quietly(long issueId, String field, ModifiedValue<?> value) {
    refuseWhereTold(issueId);
    MiniIssue row = rows.of(issueId);
    if (!Objects.equals(row.values.get(field), value.getOldValue())) {
      throw new AssertionError("The old value was not what Jira holds.");
    }
    row.with(field, value.getNewValue());
  }

  private Issue update(ApplicationUser user, MutableIssue changed, UpdateIssueRequest request) {
    refuseWhereTold(changed.getId());
    updates.add(new MiniUpdate(user, changed.getId(), request));
    MiniIssue row = rows.of(changed);
    fields.all().forEach(field -> row.with(field.getId(), changed.getCustomFieldValue(field)));
    row.with("duedate", changed.getDueDate()).with("fixVersions", changed.getFixVersions());
    index.accept(row.id);
    updated.accept(row.id);
    return changed;
  }

  private void refuseWhereTold(long issueId) {
    if (refusing.contains(issueId)) {
      throw new IllegalStateException("A validator of the field said no.");
    }
  }
}
