package org.riceforjira.plugin.jira;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Work that Jira starts at its times, on one node of the cluster. Which node has the work is told
 * with {@link #register}, for as long as the app runs there; when it is due is kept by Jira for the
 * whole cluster, also while the app is off.
 */
@Component
public class ScheduledJobs {
  private final UnexportedServices services;
  private final ApiCheck api;
  private final OwnThreads threads;
  private final Texts texts;
  private final Set<String> registered = ConcurrentHashMap.newKeySet();

  public ScheduledJobs(UnexportedServices services, ApiCheck api, OwnThreads threads, Texts texts) {
    this.services = services;
    this.api = api;
    this.threads = threads;
    this.texts = texts;
  }

  /** False on a Jira that does not offer its scheduler to apps; then nothing can be scheduled. */
  public boolean possible() {
    return api.has(ApiPart.SCHEDULER);
  }

  /**
   * Returns where Jira offers its scheduler.
   *
   * @throws PartUnavailable where it does not
   */
  public void check() {
    api.need(ApiPart.SCHEDULER);
  }

  /** From now on this node can do the work of that name. */
  public void register(String name, Runnable work) {
    need().register(name, () -> threads.run(work));
    registered.add(name);
  }

  /** From now on this node leaves the work to others. */
  public void unregister(String name) {
    registered.remove(name);
    need().unregister(name);
  }

  /** The work is due every day at a time of the server's zone; replaces what was planned for it. */
  public void daily(String name, LocalTime time) {
    need().daily(name, time);
  }

  /**
   * The work is due at a time, and then every so many minutes; replaces what was planned for it.
   */
  public void every(String name, int minutes, Instant first) {
    need().every(name, minutes, first);
  }

  /** The work is not due any more. */
  public void cancel(String name) {
    need().cancel(name);
  }

  /** True if Jira has taken from this node that it can do the work. */
  public boolean isRegistered(String name) {
    return registered.contains(name);
  }

  private SchedulerCalls need() {
    api.need(ApiPart.SCHEDULER);
    return new SchedulerCalls(services, texts);
  }
}
