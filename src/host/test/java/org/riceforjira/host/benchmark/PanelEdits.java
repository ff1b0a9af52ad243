package org.riceforjira.host.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.plugins.osgi.CallCounter;

/** Edits through the panel's REST, one after the other. */
final class PanelEdits {
  static final int EDITS = 200;

  private final Backlog backlog;
  private int reach = 1000;

  PanelEdits(Backlog backlog) {
    this.backlog = backlog;
  }

  /**
   * Medians of many edits.
   *
   * @param millis what the person waits
   * @param own of these, what Jira's services did not take
   * @param updates the most updates of an issue in one edit
   * @param reindexes the most calls of indexing in one edit, beside that of the update itself
   */
  record Result(double millis, double own, long updates, long reindexes) {}

  /** Edits each of some issues once, of which the first many only warm up. */
  Result measure() throws Exception {
    edit();
    return edit();
  }

  private Result edit() throws Exception {
    List<Double> whole = new ArrayList<>();
    List<Double> own = new ArrayList<>();
    long updates = 0;
    long reindexes = 0;
    CallCounter calls = backlog.host().calls();
    for (String key : backlog.keys(EDITS)) {
      calls.reset();
      double seconds = Runs.time(() -> set(key));
      long services = calls.times().values().stream().mapToLong(Long::longValue).sum();
      whole.add(seconds * 1e3);
      own.add(seconds * 1e3 - services / 1e6);
      updates = Math.max(updates, calls.of("IssueManager.updateIssue"));
      reindexes = Math.max(reindexes, reindexes(calls));
    }
    return new Result(new Runs(whole).median(), new Runs(own).median(), updates, reindexes);
  }

  private void set(String key) throws Exception {
    reach++;
    Answer answer = backlog.admin().factors(key, "{\"reach\": " + reach + "}");
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static long reindexes(CallCounter calls) {
    return calls.counts().entrySet().stream()
        .filter(call -> call.getKey().startsWith("IssueIndexingService."))
        .mapToLong(call -> call.getValue())
        .sum();
  }
}
