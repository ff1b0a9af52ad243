package org.riceforjira.host.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Everything the host keeps between runs. Changes become durable with {@link #commit()}, all of
 * them or none; the search index is a table of its own, because Jira's is apart from its database
 * too.
 */
public final class Store implements AutoCloseable {
  private static final long FIRST_ID = 10000;

  private static final int CATALOGUE = 5000;

  private final MVStore file;
  private final MVMap<String, Long> issueIds;
  private final Table<Long, IssueRow> issues;
  private final Table<Long, LinkRow> links;
  private final Table<Long, CommentRow> comments;
  private final Table<Long, ChangeRow> changes;
  private final Map<String, Table<?, ?>> catalogues = new ConcurrentHashMap<>();
  private final AtomicLong lastId;

  private Store(MVStore file) {
    this.file = file;
    this.issueIds = file.openMap("issueIds");
    this.issues = owned("issues", IssueRow.class, issue -> List.of(issue.projectId()));
    this.links =
        owned("links", LinkRow.class, link -> List.of(link.sourceId(), link.destinationId()));
    this.comments = owned("comments", CommentRow.class, comment -> List.of(comment.issueId()));
    this.changes = owned("changes", ChangeRow.class, change -> List.of(change.issueId()));
    this.lastId = new AtomicLong(this.<String, Long>map("counters").getOrDefault("id", FIRST_ID));
  }

  /** Opens the store in a folder, which is created where it does not exist. */
  public static Store open(Path folder) throws DataFolderProblem {
    try {
      Files.createDirectories(folder);
      String name = folder.resolve("jira.mv").toString();
      return new Store(new MVStore.Builder().fileName(name).autoCommitDisabled().open());
    } catch (IOException e) {
      throw new DataFolderProblem(
          "The data folder %s cannot be used: %s. Name another one with -Ddata=DIR."
              .formatted(folder, e.getMessage()),
          e);
    } catch (MVStoreException | IllegalStateException e) {
      throw new DataFolderProblem(
          "The data in %s cannot be read (%s). Close the other host that uses it, or delete the folder to start afresh."
              .formatted(folder, firstLine(e)),
          e);
    }
  }

  /** A store that forgets everything when it is closed. */
  public static Store inMemory() {
    return new Store(new MVStore.Builder().autoCommitDisabled().open());
  }

  public Table<String, UserRow> users() {
    return catalogue("users", UserRow.class);
  }

  public Table<Long, ProjectRow> projects() {
    return catalogue("projects", ProjectRow.class);
  }

  public Table<String, IssueTypeRow> issueTypes() {
    return catalogue("issueTypes", IssueTypeRow.class);
  }

  public Table<String, StatusRow> statuses() {
    return catalogue("statuses", StatusRow.class);
  }

  public Table<String, PriorityRow> priorities() {
    return catalogue("priorities", PriorityRow.class);
  }

  public Table<String, ResolutionRow> resolutions() {
    return catalogue("resolutions", ResolutionRow.class);
  }

  public Table<Long, LinkTypeRow> linkTypes() {
    return catalogue("linkTypes", LinkTypeRow.class);
  }

  public Table<Long, LinkRow> links() {
    return links;
  }

  public Table<Long, VersionRow> versions() {
    return catalogue("versions", VersionRow.class);
  }

  public Table<Long, ComponentRow> components() {
    return catalogue("components", ComponentRow.class);
  }

  public Table<Long, SprintRow> sprints() {
    return catalogue("sprints", SprintRow.class);
  }

  public Table<Long, FieldRow> fields() {
    return catalogue("fields", FieldRow.class);
  }

  public Table<Long, OptionRow> options() {
    return catalogue("options", OptionRow.class);
  }

  public Table<Long, ScreenRow> screens() {
    return catalogue("screens", ScreenRow.class);
  }

  public Table<Long, SecurityLevelRow> securityLevels() {
    return catalogue("securityLevels", SecurityLevelRow.class);
  }

  public Table<Long, CommentRow> comments() {
    return comments;
  }

  public Table<Long, ChangeRow> changes() {
    return changes;
  }

  /** The issues as the search index knows them: each as it was when it was last indexed. */
  public Table<Long, IssueRow> indexed() {
    return new Table<>(map("indexed"), IssueRow.class, Recall.nothing(), Owners.none());
  }

  public Optional<IssueRow> issue(long id) {
    return issues.get(id);
  }

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
    return map("settings");
  }

  /** Entity properties: JSON under {@code entity/id/key}. */
  public Map<String, String> properties() {
    return map("properties");
  }

  /** A number that was never given out before. */
  public long nextId() {
    return lastId.incrementAndGet();
  }

  /** Makes everything done since the last commit durable. */
  public void commit() {
    this.<String, Long>map("counters").put("id", lastId.get());
    file.commit();
  }

  /** Takes back everything done since the last commit. */
  public void rollback() {
    file.rollback();
  }

  /** Closes without committing. */
  @Override
  public void close() {
    file.closeImmediately();
  }

  private <K, V> Map<K, V> map(String name) {
    return file.openMap(name);
  }

  @SuppressWarnings("unchecked")
  private <K, R> Table<K, R> catalogue(String name, Class<R> type) {
    return (Table<K, R>)
        catalogues.computeIfAbsent(
            name, n -> new Table<K, R>(map(n), type, Recall.of(CATALOGUE), Owners.none()));
  }

  private <R> Table<Long, R> owned(String name, Class<R> type, Function<R, List<Long>> owners) {
    return new Table<>(
        map(name), type, Recall.nothing(), new Owners<>(file.openMap(name + "ByOwner"), owners));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
