package org.riceforjira.plugin.jira;

import java.util.function.Supplier;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.springframework.stereotype.Component;

/**
 * Knows in which threads the app itself is changing an issue, so that its own writes do not make it
 * write again. What other apps change in such a thread, because they heard of the write, has to
 * wait: the thread holds the lock of the issue.
 */
@Component
public class OwnWrites {
  private static final Long ANY = -1L;

  private final ThreadLocal<Long> writing = new ThreadLocal<>();

  /** Changes an issue together with its score. */
  void edit(long issueId, Runnable edit) {
    mark(
        issueId,
        () -> {
          edit.run();
          return true;
        });
  }

  /** Writes scores and nothing else. */
  public <T> T score(Supplier<T> work) {
    return mark(ANY, work);
  }

  /** When the score of an issue has to follow what is told of it in this thread. */
  Timing timing(long issueId) {
    Long marked = writing.get();
    if (marked == null) {
      return Timing.AT_ONCE;
    }
    return marked == issueId ? Timing.DONE : Timing.LATER;
  }

  private <T> T mark(Long issueId, Supplier<T> work) {
    Long before = writing.get();
    writing.set(issueId);
    try {
      return work.get();
    } finally {
      restore(before);
    }
  }

  /** Removes rather than empties: threads outlive the app. */
  private void restore(Long before) {
    if (before == null) {
      writing.remove();
    } else {
      writing.set(before);
    }
  }
}
