package org.riceforjira.host.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;

/**
 * Who watches an issue and who votes for it. Neither is in the history nor moves {@code updated}.
 * As in Jira a watcher is told of in an event, and a vote is not told of at all.
 */
public final class Participation {
  private final Store store;
  private final Faults faults;
  private final Transactions transactions;
  private final IssueChanges changes;

  Participation(Store store, Faults faults, Transactions transactions, IssueChanges changes) {
    this.store = store;
    this.faults = faults;
    this.transactions = transactions;
    this.changes = changes;
  }

  /** Makes somebody a watcher, or no longer one. */
  public void watch(long issueId, String watcherKey, boolean now) {
    set(issueId, IssueRow.WATCHERS, watcherKey, now)
        .ifPresent(issue -> changes.tellWatched(issue, watcherKey, now));
  }

  /** Casts somebody's vote, or takes it back. */
  public void vote(long issueId, String voterKey, boolean now) {
    set(issueId, IssueRow.VOTERS, voterKey, now);
  }

  /** The issue as it now is; empty if nothing changed. */
  private Optional<IssueRow> set(long issueId, String field, String person, boolean now) {
    Optional<IssueRow> changed = transactions.write(() -> write(issueId, field, person, now));
    changed.ifPresent(issue -> changes.index(Set.of(issueId)));
    return changed;
  }

  private Optional<IssueRow> write(long issueId, String field, String person, boolean now) {
    faults.checkWritable(issueId);
    IssueRow issue =
        store
            .issue(issueId)
            .orElseThrow(
                () -> new IllegalArgumentException("There is no issue %d.".formatted(issueId)));
    List<String> people = new ArrayList<>(issue.texts(field));
    boolean different =
        now ? !people.contains(person) && people.add(person) : people.remove(person);
    if (!different) {
      return Optional.empty();
    }
    IssueRow changed = issue.with(field, people.isEmpty() ? null : people);
    store.put(changed);
    return Optional.of(changed);
  }
}
