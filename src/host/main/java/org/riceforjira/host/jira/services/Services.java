package org.riceforjira.host.jira.services;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.jira.Fields;
import org.riceforjira.host.jira.IssueChange;
import org.riceforjira.host.jira.Jira;

/** All services of Jira's API, by interface: those exported to apps, and those that are not. */
public final class Services {
  private final Jira jira;
  private final Views views;
  private final Events events;
  private final Jobs jobs;
  private final Caches caches;
  private final Map<Class<?>, Object> exported = new LinkedHashMap<>();
  private final Map<Class<?>, Object> internal = new LinkedHashMap<>();

  /** Makes the services, which read and write through this Jira and hear of its changes. */
  public Services(Jira jira) {
    this.jira = jira;
    this.views = new Views(jira.store(), new Fields(jira.store()));
    this.events = new Events(jira.faults()::isDroppingEvents);
    this.jobs = new Jobs(jira.clock(), jira.currentUser());
    this.caches = new Caches(jira.clock());
    issues();
    people();
    platform();
    unproven();
    IssueEvents changes = new IssueEvents(events, views, jira.operations());
    jira.listen((IssueChange change) -> changes.publish(change));
    jira.listen(new RelationEvents(events, views, jira.operations(), jira.clock()));
  }

  /** Proven to be importable by apps on Jira 11. */
  public Map<Class<?>, Object> exported() {
    return Map.copyOf(exported);
  }

  /** Not proven to be exported: only ComponentAccessor finds them. */
  public Map<Class<?>, Object> unexported() {
    return Map.copyOf(internal);
  }

  /** What happens when another node of the cluster changes what remote caches hold. */
  public void changedElsewhere() {
    caches.changedElsewhere();
  }

  /** Makes a function of an app part of JQL; to be run to take it away again. */
  public Runnable add(JqlFunction function) {
    String name = function.getFunctionName();
    jira.functions()
        .add(
            name,
            asker ->
                new FunctionModule(
                    function,
                    asker.userKey() == null ? null : views.user(asker.userKey()),
                    asker.seesEverything()));
    return () -> jira.functions().remove(name);
  }

  /** How many deliveries of events failed. */
  public int failedListeners() {
    return events.failures();
  }

  /** Runs the jobs whose time has come; returns how many ran. */
  public int runDueJobs() {
    return jobs.runDue();
  }

  /** The scheduled jobs that have a runner, by id, and when each is due next; empty for never. */
  public Map<String, Optional<Instant>> jobs() {
    return jobs.planned();
  }

  /** Runs a scheduled job now; false where there is none of that id with a runner. */
  public boolean runJob(String id) {
    return jobs.runNow(id);
  }

  private void issues() {
    FieldStore values = new FieldStore(views, jira.edits());
    export(SearchService.class, new IssueSearch(jira.searches(), views));
    export(IssueManager.class, new Issues(views, jira.edits(), jira.permissions()));
    export(CustomFieldManager.class, new CustomFields(values, jira.transactions()));
    export(OptionsManager.class, new FieldOptions(views));
    export(PriorityManager.class, new Priorities(jira.store()));
    export(CommentManager.class, new Comments(views, jira.permissions()));
    export(IssueIndexingService.class, new Indexing(jira));
    export(ProjectManager.class, new Projects(views));
    export(EventPublisher.class, events);
  }

  private void people() {
    Texts texts = new Texts(jira.surroundings().messages(), jira::language);
    export(PermissionManager.class, new ProjectGrants(jira.permissions(), views));
    export(GlobalPermissionManager.class, new GlobalGrants(jira.permissions()));
    export(JiraAuthenticationContext.class, new Session(jira.currentUser(), views, texts));
    export(UserManager.class, new Users(views));
    export(
        com.atlassian.sal.api.user.UserManager.class,
        new Visitors(jira.currentUser(), views, jira.permissions()));
    export(I18nResolver.class, texts);
  }

  private void platform() {
    Addresses addresses = new Addresses(jira.surroundings().baseUrl());
    export(ApplicationProperties.class, addresses);
    export(LoginUriProvider.class, addresses);
    export(WebSudoManager.class, new Sudo(jira.secureSessions()));
    export(PluginSettingsFactory.class, new Settings(jira.store(), jira.transactions()));
    export(TransactionTemplate.class, new InTransaction(jira.transactions()));
    export(ClusterLockService.class, new Locks());
    export(CacheManager.class, caches);
  }

  private void unproven() {
    Screens screens = new Screens(jira.store(), jira.transactions());
    keep(FieldScreenManager.class, screens);
    keep(IssueTypeScreenSchemeManager.class, screens);
    keep(IssueLinkManager.class, new Links(views));
    keep(IssueLinkTypeManager.class, new LinkTypes(jira.store()));
    keep(ProjectRoleManager.class, new Roles(jira.store(), jira.permissions()));
    keep(SchedulerService.class, jobs);
    keep(JsonEntityPropertyManager.class, new PropertyStore(jira.properties()));
    keep(
        ChangeHistoryManager.class,
        new Histories(
            views,
            (IssueManager) exported.get(IssueManager.class),
            (UserManager) exported.get(UserManager.class)));
    keep(JiraThreadLocalUtil.class, new CleanThreads(jira.currentUser()));
  }

  private <T> void export(Class<T> type, T service) {
    exported.put(type, service);
  }

  private <T> void keep(Class<T> type, T service) {
    internal.put(type, service);
  }
}
