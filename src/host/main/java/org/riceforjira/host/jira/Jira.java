package org.riceforjira.host.jira;

import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.ImportUtils;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jira.services.Services;
import org.riceforjira.jiraapi.HostComponents;

/** The in-memory Jira: everything that the pages, the REST resources and the apps work with. */
public final class Jira {
  private final Store store;
  private final Clock clock;
  private final Surroundings surroundings;
  private final CurrentUser currentUser = new CurrentUser();
  private final SecureSessions secureSessions;
  private final Faults faults = new Faults();
  private final MailLog mails = new MailLog();
  private final JqlFunctions functions = new JqlFunctions();
  private final Permissions permissions;
  private final Transactions transactions;
  private final Index index;
  private final IssueChanges changes;
  private final IssueEdits edits;
  private final Administration administration;
  private final Participation participation;
  private final Dashboards dashboards;
  private final Operations operations = new Operations();
  private final Searches searches;
  private final Properties properties;
  private final Software software;
  private final Services services;

  /** A Jira at its usual address with the usual limits. */
  public Jira(Store store, Clock clock) {
    this(store, clock, Surroundings.usual());
  }

  public Jira(Store store, Clock clock, Surroundings surroundings) {
    this.store = store;
    this.clock = clock;
    this.surroundings = surroundings;
    this.secureSessions = new SecureSessions(clock);
    this.permissions = new Permissions(store);
    this.transactions = new Transactions(store, faults);
    this.index = new Index(store, transactions, faults);
    this.changes = new IssueChanges(transactions, index, mails);
    this.edits = new IssueEdits(store, clock, faults, transactions, changes);
    this.administration = new Administration(store, transactions, index);
    this.participation = new Participation(store, faults, transactions, changes);
    this.dashboards = new Dashboards(store, transactions, permissions);
    this.software = new Software(store, transactions, index, edits);
    this.searches =
        new Searches(
            store,
            clock,
            index,
            surroundings.resultWindow(),
            new Extensions(functions, software::isPresent));
    this.properties = new Properties(store, transactions);
    this.services = new Services(this);
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

  public SecureSessions secureSessions() {
    return secureSessions;
  }

  /** The language of who is acting; English for anonymous visitors and in background threads. */
  public Locale language() {
    return currentUser
        .key()
        .flatMap(store.users()::get)
        .map(UserRow::language)
        .orElse(Locale.ENGLISH);
  }

  public Permissions permissions() {
    return permissions;
  }

  public Searches searches() {
    return searches;
  }

  public IssueEdits edits() {
    return edits;
  }

  /** What administrators change in many issues at once. */
  public Administration administration() {
    return administration;
  }

  /** Watchers and votes. */
  public Participation participation() {
    return participation;
  }

  public Dashboards dashboards() {
    return dashboards;
  }

  /** Jira Software, which may be absent. */
  public Software software() {
    return software;
  }

  /** What is attached to issues and other entities. */
  public Properties properties() {
    return properties;
  }

  /** Operations that change many issues. */
  public Operations operations() {
    return operations;
  }

  public Faults faults() {
    return faults;
  }

  public MailLog mails() {
    return mails;
  }

  /** The JQL functions of the apps. */
  public JqlFunctions functions() {
    return functions;
  }

  /** For writes to the store other than to issues. */
  public Transactions transactions() {
    return transactions;
  }

  /**
   * Does what a request does: as this user (null: anonymous) and with indexing on in this thread.
   * Threads that do not come through here have neither.
   */
  public <T> T request(String userKey, Callable<T> work) throws Exception {
    boolean before = ImportUtils.isIndexIssues();
    ImportUtils.setIndexIssues(true);
    try {
      return currentUser.as(userKey, work);
    } finally {
      ImportUtils.setIndexIssues(before);
    }
  }

  /**
   * Copies issues from the store into the search index, inside a transaction once that is
   * committed; those that are gone leave it. Does nothing in a thread in which indexing is off.
   *
   * @return how many were, or will be, indexed
   */
  public long reindex(Collection<Long> issueIds) throws IndexException {
    return index.reindex(issueIds);
  }

  /** Indexes every issue of the store anew, whatever the thread: for imports and first runs. */
  public void reindexAll() {
    index.rebuild();
  }

  /** Hears of every change of an issue, in the writing thread, once it is committed and indexed. */
  public void listen(Consumer<IssueChange> listener) {
    changes.listen(listener);
  }

  /** Hears of links, watchers and deletions, in the writing thread. */
  public void listen(Relations listener) {
    changes.listen(listener);
  }

  /** How many changes were kept although indexing them failed. */
  public int failedIndexing() {
    return changes.failedIndexing();
  }

  /** How many events ended with an exception in a listener of an app. */
  public int failedListeners() {
    return services.failedListeners();
  }

  /** Runs the jobs of the apps that are due by the clock; returns how many ran. */
  public int runDueJobs() {
    return services.runDueJobs();
  }

  /** Empties remote caches, as if another node of the cluster had changed what they hold. */
  public void changedElsewhere() {
    services.changedElsewhere();
  }

  /** The scheduled jobs that have a runner, by id, and when each is due next; empty for never. */
  public Map<String, Optional<Instant>> jobs() {
    return services.jobs();
  }

  /** Runs a scheduled job in this thread, due or not; false where there is no such job. */
  public boolean runJob(String id) {
    return services.runJob(id);
  }

  /** Makes a function of an app part of JQL; the answer takes it away again. */
  public Runnable add(JqlFunction function) {
    return services.add(function);
  }

  /** The services that a Jira 11 exports to apps, by the interface of Jira's API. */
  public Map<Class<?>, Object> services() {
    return services.exported();
  }

  /** The services that apps only reach through ComponentAccessor, not as OSGi services. */
  public Map<Class<?>, Object> internal() {
    return services.unexported();
  }

  /** A service of either kind by its interface, or null: what ComponentAccessor answers. */
  public Object component(Class<?> type) {
    Object exported = services().get(type);
    return exported == null ? internal().get(type) : exported;
  }

  /**
   * From now on ComponentAccessor, of which there is one per process, finds this Jira's services.
   */
  public void answerComponentAccessor() {
    answerComponentAccessor((type, service) -> service);
  }

  /** The same, with something around each service. */
  public void answerComponentAccessor(BiFunction<Class<?>, Object, Object> around) {
    HostComponents.install(type -> around.apply(type, component(type)));
  }
}
