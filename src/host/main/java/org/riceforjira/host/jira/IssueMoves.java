package org.riceforjira.host.jira;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.ChangeRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;

/** Takes issues to other projects, inside a transaction that somebody else opens and commits. */
final class IssueMoves {
  /** What names things of the project that is left. */
  private static final List<String> LEFT_BEHIND =
      List.of(IssueRow.FIX_VERSIONS, IssueRow.COMPONENTS, IssueRow.SECURITY, IssueRow.PARENT);

  private final Store store;
  private final Clock clock;
  private final IssueKeys keys;

  IssueMoves(Store store, Clock clock, IssueKeys keys) {
    this.store = store;
    this.clock = clock;
    this.keys = keys;
  }

  /** The issue keeps its id, gets a key of the project, and is still found by its old one. */
  IssueWrites.Written move(IssueRow issue, ProjectRow to, String userKey) {
    ProjectRow from = store.projects().get(issue.projectId()).orElseThrow();
    if (!to.issueTypeIds().contains(issue.text(IssueRow.TYPE))) {
      throw new IllegalArgumentException(
          "Project %s has no issue type with id %s; it has %s."
              .formatted(to.key(), issue.text(IssueRow.TYPE), to.issueTypeIds()));
    }
    Map<String, Object> values = new HashMap<>(issue.values());
    LEFT_BEHIND.forEach(values::remove);
    String now = clock.instant().toString();
    values.put(IssueRow.UPDATED, now);
    IssueRow moved = new IssueRow(issue.id(), keys.next(to), to.id(), values);
    store.put(moved);
    List<FieldChange> changes =
        List.of(
            new FieldChange(
                "project", "project", from.id() + "", from.name(), to.id() + "", to.name()),
            new FieldChange("Key", "Key", null, issue.key(), null, moved.key()));
    ChangeRow history =
        new ChangeRow(
            store.nextId(),
            issue.id(),
            userKey,
            now,
            changes.stream().map(IssueMoves::item).toList());
    store.changes().put(history.id(), history);
    return new IssueWrites.Written(moved, changes);
  }

  private static ChangeRow.Item item(FieldChange change) {
    return new ChangeRow.Item(change.name(), change.fromText(), change.toText());
  }
}
