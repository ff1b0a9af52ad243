package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.function.Supplier;
import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Passes on what Jira's events tell; whatever goes wrong with it must not reach Jira. */
@Component
class HeardEvents {
  private static final Logger LOG = LoggerFactory.getLogger(HeardEvents.class);

  private final List<IssueNewsListener> listeners;
  private final List<ProjectStore> stores;
  private final OwnWrites own;

  HeardEvents(List<IssueNewsListener> listeners, List<ProjectStore> stores, OwnWrites own) {
    this.listeners = List.copyOf(listeners);
    this.stores = List.copyOf(stores);
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
    // The nightly repair makes good what goes wrong.
    guarded(
        what,
        "its score may be out of date",
        () -> {
          List<IssueNews> news = event.get();
          if (!news.isEmpty()) {
            listeners.forEach(
                listener ->
                    guarded(what, "its score may be out of date", () -> listener.hear(news)));
          }
        });
  }

  /** A project was deleted. */
  void deleted(ProjectId project) {
    stores.forEach(
        store ->
            guarded(
                "the deleted project " + project.value(),
                "something of it stays stored",
                () -> store.forget(project)));
  }

  private static void guarded(Object what, String consequence, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      // Whatever it is, also a Jira that is not what it was at start-up: what a person has just
      // changed must not fail because of this app.
      LOG.error("An event about {} was not heeded; {}", what, consequence, e);
    }
  }
}
