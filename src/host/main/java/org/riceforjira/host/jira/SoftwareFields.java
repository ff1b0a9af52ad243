package org.riceforjira.host.jira;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.IssueTypeRow;
import org.riceforjira.host.data.Store;

/**
 * The fields that Jira Software brings: Sprint, Rank and Epic Link. Sprint shows the issue's
 * sprints, Epic Link the parent of an issue that is no sub-task, and Rank what was stored or, for
 * an issue that nobody has ranked, its age.
 */
public final class SoftwareFields {
  private static final String NAMESPACE = "com.pyxis.greenhopper.jira:";

  public static final String SPRINT = NAMESPACE + "gh-sprint";
  public static final String RANK = NAMESPACE + "gh-lexo-rank";
  public static final String EPIC_LINK = NAMESPACE + "gh-epic-link";

  /** Under this in the store's settings stands which ids the fields have, also when absent. */
  private static final String IDS = "host.software.";

  private final Store store;

  SoftwareFields(Store store) {
    this.store = store;
  }

  static boolean isRank(FieldRow field) {
    return field.typeKey().equals(RANK);
  }

  /** Whether the values of a field of this type are not in the issue's row, or not always. */
  public static boolean derives(FieldRow field) {
    return field.typeKey().startsWith(NAMESPACE);
  }

  /** The field, where there is one. */
  public Optional<FieldRow> field(String typeKey) {
    return store.fields().all().filter(row -> row.typeKey().equals(typeKey)).findFirst();
  }

  /** A text for Rank, the epic's key for Epic Link, or nothing. */
  public Optional<String> text(IssueRow issue, FieldRow field) {
    return switch (field.typeKey()) {
      case RANK -> Optional.of(rank(issue, field));
      case EPIC_LINK -> epicKey(issue);
      default -> Optional.empty();
    };
  }

  static String rank(IssueRow issue, FieldRow field) {
    String stored = issue.text(field.fieldId());
    return stored == null ? Ranks.of(issue.id()) : stored;
  }

  /** Whether one was missing. */
  boolean add() {
    return put("Sprint", SPRINT, "gh-sprint-searcher")
        | put("Rank", RANK, "gh-lexo-rank-searcher")
        | put("Epic Link", EPIC_LINK, "gh-epic-link-searcher");
  }

  /** Whether one was there. */
  boolean remove() {
    List<FieldRow> there =
        Stream.of(SPRINT, RANK, EPIC_LINK).flatMap(type -> field(type).stream()).toList();
    there.forEach(row -> store.fields().remove(row.id()));
    return !there.isEmpty();
  }

  private Optional<String> epicKey(IssueRow issue) {
    String parent = issue.text(IssueRow.PARENT);
    return parent == null || subtask(issue)
        ? Optional.empty()
        : store.issue(Long.parseLong(parent)).map(IssueRow::key);
  }

  private boolean subtask(IssueRow issue) {
    return store
        .issueTypes()
        .get(issue.text(IssueRow.TYPE))
        .filter(IssueTypeRow::subtask)
        .isPresent();
  }

  private boolean put(String name, String type, String searcher) {
    if (field(type).isPresent()) {
      return false;
    }
    String known = store.settings().get(IDS + type);
    long id = known == null ? store.nextId() : Long.parseLong(known);
    store.settings().put(IDS + type, Long.toString(id));
    store.fields().put(id, new FieldRow(id, name, "", type, NAMESPACE + searcher, Set.of()));
    return true;
  }
}
