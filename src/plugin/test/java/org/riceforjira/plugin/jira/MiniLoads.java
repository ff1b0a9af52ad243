package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.HashMap;
import java.util.Map;

/** Loads issues from {@link MiniJira}'s database, and counts how often. */
final class MiniLoads {
  private final Map<Integer, Runnable> before = new HashMap<>();
  private final MiniRows rows;
  private int byId;
  private int byKey;

  MiniLoads(IssueManager issues, MiniRows rows) {
    this.rows = rows;
    when(issues.getIssueObject(anyLong())).thenAnswer(call -> load(call.<Long>getArgument(0)));
    when(issues.getIssueObject(anyString())).thenAnswer(call -> load(call.<String>getArgument(0)));
  }

  int byId() {
    return byId;
  }

  int byKey() {
    return byKey;
  }

  /** Happens before so many issues more were loaded by their ids. */
  void before(int more, Runnable meanwhile) {
    before.put(byId + more, meanwhile);
  }

  private MutableIssue load(long id) {
    byId++;
    before.getOrDefault(byId, () -> {}).run();
    return copy(rows.of(id));
  }

  private MutableIssue load(String key) {
    byKey++;
    return copy(rows.onceWithKey(key));
  }

  private static MutableIssue copy(MiniIssue row) {
    return row == null ? null : MiniCopies.mutable(row);
  }
}
