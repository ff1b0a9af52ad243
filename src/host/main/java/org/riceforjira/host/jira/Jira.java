package org.riceforjira.host.jira;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import org.riceforjira.host.data.Store;

/** The in-memory Jira: everything that the pages, the REST resources and the apps work with. */
public final class Jira {
  private final Store store;
  private final Clock clock;
  private final Surroundings surroundings;
  private final CurrentUser currentUser = new CurrentUser();
  private final Faults faults = new Faults();
  private final MailLog mails = new MailLog();
  private final Permissions permissions;

  /** A Jira at its usual address with the usual limits. */
  public Jira(Store store, Clock clock) {
    this(store, clock, Surroundings.usual());
  }

  public Jira(Store store, Clock clock, Surroundings surroundings) {
    this.store = store;
    this.clock = clock;
    this.surroundings = surroundings;
    this.permissions = new Permissions(store);
  }

  public Store store() {
    return store;
  }

  public Clock clock() {
    return clock;
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  public CurrentUser currentUser() {
    return currentUser;
  }

  public Permissions permissions() {
    return permissions;
  }

  public Faults faults() {
    return faults;
  }

  public MailLog mails() {
    return mails;
  }

  public Searches searches() {
    throw new UnsupportedOperationException("Searches land next.");
  }

  public IssueEdits edits() {
    throw new UnsupportedOperationException("Edits land next.");
  }

  /**
   * Does what a request does: as this user (null: anonymous) and with indexing on in this thread.
   * Threads that do not come through here have neither.
   */
  public <T> T request(String userKey, Callable<T> work) throws Exception {
    return currentUser.as(userKey, work);
  }

  /** Copies issues from the store into the search index; those that are gone leave it. */
  public void reindex(Collection<Long> issueIds) {
    throw new UnsupportedOperationException("Indexing lands next.");
  }

  /** The services that a Jira 11 exports to apps, by the interface of Jira's API. */
  public Map<Class<?>, Object> services() {
    return Map.of();
  }

  /** The services that apps only reach through ComponentAccessor, not as OSGi services. */
  public Map<Class<?>, Object> internal() {
    return Map.of();
  }
}
