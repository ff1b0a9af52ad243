package org.riceforjira.plugin.jira;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries events, and what nodes of a cluster share. */
@Component
class BackgroundTrials implements Trials {
  private static final String NAME = "check";
  private static final int MINUTES = 1440;

  private final Listeners listeners;
  private final Locks locks;
  private final ClusterNews news;
  private final ScheduledJobs jobs;
  private final Days days;

  BackgroundTrials(
      Listeners listeners, Locks locks, ClusterNews news, ScheduledJobs jobs, Days days) {
    this.listeners = listeners;
    this.locks = locks;
    this.news = news;
    this.jobs = jobs;
    this.days = days;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.BACKGROUND;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("events", this::events),
        Trial.of("cluster-lock", this::lock),
        Trial.of("cluster-news", this::news),
        Trial.of("scheduler", this::schedule).needing(ApiPart.SCHEDULER),
        Trial.there("event-types", ApiPart.EVENT_TYPES),
        Trial.there("event-bulk", ApiPart.BULK_EDITS),
        Trial.there("event-links", ApiPart.LINK_EVENTS),
        Trial.there("event-watchers", ApiPart.WATCHER_EVENTS),
        Trial.there("event-deletions", ApiPart.DELETION_EVENTS),
        Trial.there("event-projects", ApiPart.PROJECT_EVENTS));
  }

  @Override
  public void clear() {
    if (jobs.possible()) {
      jobs.cancel(NAME);
      jobs.unregister(NAME);
    }
  }

  private void events() {
    TrialListener listener = new TrialListener();
    TrialEvent event = new TrialEvent(NAME);
    listeners.tell(listener, event);
    TrialFailed.unless(listener.hasHeard(event), "rice.check.failed.event");
  }

  private void lock() {
    boolean alone = locks.aloneSoon(NAME, 0, () -> true).isPresent();
    TrialFailed.unless(alone, "rice.check.failed.lock");
  }

  private void news() {
    TrialFailed.unless(news.isHeard(), "rice.check.failed.cache");
  }

  /** A job that is not due before tomorrow, and gone by then. */
  private void schedule() {
    try {
      jobs.register(NAME, () -> {});
      jobs.every(NAME, MINUTES, days.now().toInstant().plus(Duration.ofMinutes(MINUTES)));
    } finally {
      clear();
    }
  }
}
