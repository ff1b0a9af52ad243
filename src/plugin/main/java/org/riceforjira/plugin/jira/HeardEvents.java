package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Passes on what Jira's events tell; whatever goes wrong with it must not reach Jira. */
@Component
class HeardEvents {
  private static final Logger LOG = LoggerFactory.getLogger(HeardEvents.class);

  private final List<IssueNewsListener> listeners;
  private final OwnWrites own;

  HeardEvents(List<IssueNewsListener> listeners, OwnWrites own) {
    this.listeners = List.copyOf(listeners);
    this.own = own;
  }

  /** When the score of an issue has to follow what is heard of it in this thread. */
  IssueNews.Timing timing(IssueRef issue) {
    return own.timing(issue.id());
  }

  /**
   * Reads an event and passes it on.
   *
   * @param what the event is about, for the log
   */
  void pass(Object what, Supplier<List<IssueNews>> event) {
    guarded(
        what,
        () -> {
          List<IssueNews> news = event.get();
          if (!news.isEmpty()) {
            listeners.forEach(listener -> guarded(what, () -> listener.hear(news)));
          }
        });
  }

  private static void guarded(Object what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      // Whatever it is, also a Jira that is not what it was at start-up: a person has just changed
      // an issue, and that must not fail because of a score. The nightly repair makes it good.
      LOG.error("An event about {} was not heeded; its score may be out of date", what, e);
    }
  }
}
