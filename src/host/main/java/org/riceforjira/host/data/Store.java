package org.riceforjira.host.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;

/**
 * Everything the host keeps between runs. Changes become durable with {@link #commit()}, all of
 * them or none; the search index is a table of its own, as Jira's is apart from its database.
 */
public final class Store implements AutoCloseable {
  private static final long FIRST_ID = 10000;

  private static final int CATALOGUE = 5000;

  private final DataFile file;
  private final MVMap<String, Long> issueIds;
  private final MVMap<String, Long> formerKeys;
  private final MVMap<String, Long> counters;
  private final MVMap<String, String> settings;
  private final MVMap<String, String> properties;
  private final Table<String, UserRow> users;
  private final Table<Long, ProjectRow> projects;
  private final Table<String, IssueTypeRow> issueTypes;
  private final Table<String, StatusRow> statuses;
  private final Table<String, PriorityRow> priorities;
  private final Table<String, ResolutionRow> resolutions;
  private final Table<Long, LinkTypeRow> linkTypes;
  private final Table<Long, VersionRow> versions;
  private final Table<Long, ComponentRow> components;
  private final Table<Long, SprintRow> sprints;
  private final Table<Long, FieldRow> fields;
  private final Table<Long, OptionRow> options;
  private final Table<Long, ScreenRow> screens;
  private final Table<Long, SecurityLevelRow> securityLevels;
  private final Table<Long, RoleRow> roles;
  private final Table<Long, DashboardRow> dashboards;
  private final Table<Long, FilterRow> filters;
  private final Table<Long, IssueRow> issues;
  private final Table<Long, IssueRow> indexed;
  private final Table<Long, LinkRow> links;
  private final Table<Long, CommentRow> comments;
  private final Table<Long, ChangeRow> changes;
  private final AtomicLong lastId;

  // Every map is opened here: taking back a transaction would close one that was opened in it.
  private Store(DataFile file) {
    this.file = file;
    this.issueIds = file.map("issueIds");
    this.formerKeys = file.map("formerKeys");
    this.counters = file.map("counters");
    this.settings = file.map("settings");
    this.properties = file.map("properties");
    this.users = catalogue("users", UserRow.class);
    this.projects = catalogue("projects", ProjectRow.class);
    this.issueTypes = catalogue("issueTypes", IssueTypeRow.class);
    this.statuses = catalogue("statuses", StatusRow.class);
    this.priorities = catalogue("priorities", PriorityRow.class);
    this.resolutions = catalogue("resolutions", ResolutionRow.class);
    this.linkTypes = catalogue("linkTypes", LinkTypeRow.class);
    this.versions = catalogue("versions", VersionRow.class);
    this.components = catalogue("components", ComponentRow.class);
    this.sprints = catalogue("sprints", SprintRow.class);
    this.fields = catalogue("fields", FieldRow.class);
    this.options = catalogue("options", OptionRow.class);
    this.screens = catalogue("screens", ScreenRow.class);
    this.securityLevels = catalogue("securityLevels", SecurityLevelRow.class);
    this.roles = catalogue("roles", RoleRow.class);
    this.dashboards = catalogue("dashboards", DashboardRow.class);
    this.filters = catalogue("filters", FilterRow.class);
    this.issues = owned("issues", IssueRow.class, issue -> List.of(issue.projectId()));
    this.indexed = plain("indexed", IssueRow.class, Recall.nothing());
    this.links =
        owned("links", LinkRow.class, link -> List.of(link.sourceId(), link.destinationId()));
    this.comments = owned("comments", CommentRow.class, comment -> List.of(comment.issueId()));
    this.changes = owned("changes", ChangeRow.class, change -> List.of(change.issueId()));
    this.lastId = new AtomicLong(counters.getOrDefault("id", FIRST_ID));
    file.commit();
  }

  /** Opens the store in a folder, which is created where it does not exist. */
  public static Store open(Path folder) throws DataFolderProblem {
    try {
      return opened(folder, DataFile.in(folder));
    } catch (IOException e) {
      throw new DataFolderProblem(
          "The data folder %s cannot be used: %s. Name another one with -Ddata=DIR."
              .formatted(folder, e.getMessage()),
          e);
    } catch (MVStoreException e) {
      throw DataFile.unreadable(folder, e);
    }
  }

  private static Store opened(Path folder, DataFile file) throws DataFolderProblem {
    try {
      return new Store(file);
    } catch (MVStoreException e) {
      file.abandon();
      throw DataFile.unreadable(folder, e);
    }
  }

  /** A store that forgets everything when it is closed. */
  public static Store inMemory() {
    return new Store(DataFile.inMemory());
  }

  public Table<String, UserRow> users() {
    return users;
  }

  public Table<Long, ProjectRow> projects() {
    return projects;
  }

  /** Keys that projects had before they were renamed, and the ids of these projects. */
  public Map<String, Long> formerKeys() {
    return formerKeys;
  }

  public Table<String, IssueTypeRow> issueTypes() {
    return issueTypes;
  }

  public Table<String, StatusRow> statuses() {
    return statuses;
  }

  public Table<String, PriorityRow> priorities() {
    return priorities;
  }

  public Table<String, ResolutionRow> resolutions() {
    return resolutions;
  }

  public Table<Long, LinkTypeRow> linkTypes() {
    return linkTypes;
  }

  public Table<Long, LinkRow> links() {
    return links;
  }

  public Table<Long, VersionRow> versions() {
    return versions;
  }

  public Table<Long, ComponentRow> components() {
    return components;
  }

  public Table<Long, SprintRow> sprints() {
    return sprints;
  }

  public Table<Long, FieldRow> fields() {
    return fields;
  }

  public Table<Long, OptionRow> options() {
    return options;
  }

  public Table<Long, ScreenRow> screens() {
    return screens;
  }

  public Table<Long, SecurityLevelRow> securityLevels() {
    return securityLevels;
  }

  public Table<Long, RoleRow> roles() {
    return roles;
  }

  public Table<Long, DashboardRow> dashboards() {
    return dashboards;
  }

  public Table<Long, FilterRow> filters() {
    return filters;
  }

  public Table<Long, CommentRow> comments() {
    return comments;
  }

  public Table<Long, ChangeRow> changes() {
    return changes;
  }

  /** The issues as the search index knows them: each as it was when it was last indexed. */
  public Table<Long, IssueRow> indexed() {
    return indexed;
  }

  public Optional<IssueRow> issue(long id) {
    return issues.get(id);
  }

  /** The issue that has this key, or had it before it was moved or its project renamed. */
  public Optional<IssueRow> issue(String key) {
    return Optional.ofNullable(issueIds.get(key)).flatMap(issues::get);
  }

  public List<IssueRow> issuesOf(long projectId) {
    return issues.of(projectId).toList();
  }

  /** Every issue, by id. */
  public Stream<IssueRow> issues() {
    return issues.all();
  }

  /** The links that start or end at an issue. */
  public List<LinkRow> linksOf(long issueId) {
    return links.of(issueId).toList();
  }

  /** The comments on an issue, oldest first. */
  public List<CommentRow> commentsOf(long issueId) {
    return comments.of(issueId).toList();
  }

  /** The history of an issue, oldest first. */
  public List<ChangeRow> changesOf(long issueId) {
    return changes.of(issueId).toList();
  }

  public void put(IssueRow issue) {
    issues.put(issue.id(), issue);
    issueIds.put(issue.key(), issue.id());
  }

  public void removeIssue(IssueRow issue) {
    issues.remove(issue.id());
    issueIds.remove(issue.key());
  }

  /** What apps keep through PluginSettings. */
  public Map<String, String> settings() {
    return settings;
  }

  /** Entity properties: JSON under {@code entity/id/key}. */
  public Map<String, String> properties() {
    return properties;
  }

  /** A number that was never given out before. */
  public long nextId() {
    return lastId.incrementAndGet();
  }

  /**
   * Makes everything durable; once a host runs, only for {@code Transactions}: others may write.
   */
  public void commit() {
    counters.put("id", lastId.get());
    file.commit();
  }

  /** Takes back everything done since the last commit. */
  public void rollback() {
    file.rollback();
  }

  /** Makes what is committed outlast a power cut, as only one commit in a second does by itself. */
  public void sync() {
    file.sync();
  }

  /** Closes without committing; what is committed outlasts a power cut. */
  @Override
  public void close() {
    file.close();
  }

  private <K, R> Table<K, R> catalogue(String name, Class<R> type) {
    return plain(name, type, Recall.of(CATALOGUE));
  }

  private <K, R> Table<K, R> plain(String name, Class<R> type, Recall<R> recall) {
    return new Table<>(file.map(name), type, recall, Owners.none());
  }

  private <R> Table<Long, R> owned(String name, Class<R> type, Function<R, List<Long>> owners) {
    Owners<Long, R> index = new Owners<>(file.map(name + "ByOwner"), owners);
    return new Table<>(file.map(name), type, Recall.nothing(), index);
  }
}
