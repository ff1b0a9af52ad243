package org.riceforjira.host.jira;

import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.util.ImportUtils;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;

/**
 * The search index: each issue as it was when it was last indexed, kept decoded and by project.
 * Values of fields outside an issue's context never get into it.
 */
final class Index {
  private final Store store;
  private final Transactions transactions;
  private final Faults faults;
  private final Catalogue catalogue;
  private final Fields fields;
  private final Map<Long, IndexedIssue> issues = new ConcurrentHashMap<>();
  private final Map<Long, ProjectIssues> byProject = new ConcurrentHashMap<>();

  Index(Store store, Transactions transactions, Faults faults) {
    this.store = store;
    this.transactions = transactions;
    this.faults = faults;
    this.catalogue = new Catalogue(store);
    this.fields = new Fields(store);
    store.indexed().all().forEach(this::remember);
  }

  /** Indexes every issue, and forgets all else. */
  void rebuild() {
    transactions.afterCommit(() -> transactions.enclose(() -> copy(known())));
  }

  /**
   * Copies issues from the store, and forgets those that are gone; inside a transaction only once
   * that is committed. Does nothing, as in Jira, in a thread whose {@code
   * ImportUtils.isIndexIssues()} is false.
   *
   * @return how many were, or will be, indexed
   */
  long reindex(Collection<Long> issueIds) throws IndexException {
    if (!ImportUtils.isIndexIssues() || issueIds.isEmpty()) {
      return 0;
    }
    if (faults.nextReindexFails()) {
      throw new IndexException(
          "Indexing %d issues failed because the host was told to let it fail (fault injection)."
              .formatted(issueIds.size()));
    }
    Set<Long> ids = Set.copyOf(issueIds);
    transactions.afterCommit(
        () -> {
          faults.hold().await();
          transactions.enclose(() -> copy(ids));
        });
    return ids.size();
  }

  /** Copies issues whatever the thread and its faults: for what Jira itself changes in many. */
  void follow(Set<Long> issueIds) {
    transactions.afterCommit(() -> transactions.enclose(() -> copy(issueIds)));
  }

  /** The issues of these projects, or of all if none is named, by project. */
  List<ProjectIssues> of(Set<String> projectKeys) {
    if (projectKeys.isEmpty()) {
      return List.copyOf(byProject.values());
    }
    return projects(projectKeys).map(this::issuesOf).toList();
  }

  /** How many issues of these projects have a level that is seen, in a project that is. */
  long count(Set<String> projectKeys, Sight sight) {
    return projects(projectKeys)
        .filter(sight::seesProject)
        .mapToLong(id -> issuesOf(id).count(sight::seesLevel))
        .sum();
  }

  private ProjectIssues issuesOf(long projectId) {
    return byProject.computeIfAbsent(projectId, ProjectIssues::new);
  }

  private Stream<Long> projects(Set<String> keys) {
    return store
        .projects()
        .all()
        .filter(project -> keys.contains(project.key()))
        .map(ProjectRow::id);
  }

  /** The issue as searches see it. */
  Optional<IndexedIssue> issue(long issueId) {
    return Optional.ofNullable(issues.get(issueId));
  }

  /** The issue as it was when it was last indexed. */
  Optional<IssueRow> row(long issueId) {
    return Optional.ofNullable(issues.get(issueId)).map(IndexedIssue::row);
  }

  /** The issues of a sprint, of any project. */
  List<IssueRow> inSprint(String sprintId) {
    return issues.values().stream()
        .map(IndexedIssue::row)
        .filter(row -> row.texts(IssueRow.SPRINTS).contains(sprintId))
        .toList();
  }

  /** The sprints that issues of a project are in. */
  Set<String> sprintsIn(long projectId) {
    Set<String> sprints = new HashSet<>();
    for (IndexedIssue issue : issuesOf(projectId).all()) {
      sprints.addAll(issue.row().texts(IssueRow.SPRINTS));
    }
    return sprints;
  }

  /** The nearest rank before or after another, of issues that are not moving; null at the end. */
  String rankNextTo(String rank, String fieldId, boolean before, Set<Long> moving) {
    Comparator<String> order =
        before ? Comparator.<String>naturalOrder().reversed() : Comparator.naturalOrder();
    return issues.values().stream()
        .filter(issue -> !moving.contains(issue.id()))
        .flatMap(issue -> issue.custom(fieldId).stream())
        .map(String.class::cast)
        .filter(other -> order.compare(other, rank) > 0)
        .min(order)
        .orElse(null);
  }

  private Set<Long> known() {
    Set<Long> ids = new HashSet<>(issues.keySet());
    store.issues().forEach(issue -> ids.add(issue.id()));
    return ids;
  }

  private long copy(Set<Long> issueIds) {
    for (Long id : issueIds) {
      Optional<IssueRow> stored = store.issue(id).map(fields::inContext);
      stored.ifPresentOrElse(
          row -> {
            store.indexed().put(id, row);
            remember(row);
          },
          () -> {
            store.indexed().remove(id);
            forget(id);
          });
    }
    return issueIds.size();
  }

  private void remember(IssueRow row) {
    List<String> comments = store.commentsOf(row.id()).stream().map(CommentRow::body).toList();
    IndexedIssue issue =
        new IndexedIssue(
            row, References.of(row, catalogue, store), comments, fields.searchable(row));
    IndexedIssue before = issues.put(row.id(), issue);
    if (before != null && before.row().projectId() != row.projectId()) {
      byProject.get(before.row().projectId()).remove(row.id());
    }
    issuesOf(row.projectId()).put(issue);
  }

  private void forget(long id) {
    IndexedIssue before = issues.remove(id);
    if (before != null) {
      byProject.get(before.row().projectId()).remove(id);
    }
  }
}
