package org.riceforjira.host.jira;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.Store;

/**
 * Jira Software in this Jira: its fields, a board for each project, sprints, and the ranking of
 * issues. It can be taken out and put back at any time. Checks no permission.
 */
public final class Software {
  private final Store store;
  private final Transactions transactions;
  private final Index index;
  private final IssueEdits edits;
  private final SoftwareFields fields;
  private volatile boolean absent;

  Software(Store store, Transactions transactions, Index index, IssueEdits edits) {
    this.store = store;
    this.transactions = transactions;
    this.index = index;
    this.edits = edits;
    this.fields = new SoftwareFields(store);
  }

  public boolean isPresent() {
    return !absent;
  }

  /** Puts it in, with the fields it had before, or takes it and its fields out. */
  public void present(boolean on) {
    absent = !on;
    transactions.enclose(
        () -> {
          boolean changed = on ? fields.add() : fields.remove();
          if (changed) {
            index.rebuild();
          }
          return changed;
        });
  }

  public SoftwareFields fields() {
    return fields;
  }

  /** The sprints of a project's board: those that are over, those under way, those to come. */
  public List<SprintRow> sprintsOf(long projectId) {
    Set<String> used = index.sprintsIn(projectId);
    return store
        .sprints()
        .all()
        .filter(
            sprint ->
                sprint.projectId() == null
                    ? used.contains(Long.toString(sprint.id()))
                    : sprint.projectId() == projectId)
        .sorted(Comparator.comparing(Software::place).thenComparing(SprintRow::id))
        .toList();
  }

  /** The projects on whose boards a sprint is. */
  public Set<Long> projectsOf(SprintRow sprint) {
    return sprint.projectId() == null
        ? index.inSprint(Long.toString(sprint.id())).stream()
            .map(IssueRow::projectId)
            .collect(Collectors.toSet())
        : Set.of(sprint.projectId());
  }

  /**
   * Takes issues out of the sprints that are not over, and puts them into one, or into the backlog
   * where none is named: all of them or, if one cannot be written, none.
   */
  public void move(List<IssueRow> issues, Optional<SprintRow> sprint, String userKey) {
    transactions.write(
        () -> {
          issues.forEach(issue -> move(issue, sprint, userKey));
          return issues.size();
        });
  }

  /**
   * Ranks issues, in this order, right before or right after another.
   *
   * @return those that could not be written, and why
   */
  public Map<Long, String> rank(List<IssueRow> issues, Anchor anchor, String userKey) {
    FieldRow field = fields.field(SoftwareFields.RANK).orElseThrow();
    Set<Long> moving = issues.stream().map(IssueRow::id).collect(Collectors.toSet());
    String fixed = SoftwareFields.rank(anchor.issue(), field);
    String next = index.rankNextTo(fixed, field.fieldId(), anchor.before(), moving);
    List<String> ranks =
        Ranks.between(
            anchor.before() ? next : fixed, anchor.before() ? fixed : next, issues.size());
    Map<Long, String> failed = new LinkedHashMap<>();
    for (int i = 0; i < issues.size(); i++) {
      try {
        Map<String, Object> change = Map.of(field.fieldId(), ranks.get(i));
        edits.update(issues.get(i).id(), change, userKey, new Update(true, true, false, true));
      } catch (WriteFailed e) {
        failed.put(issues.get(i).id(), e.getMessage());
      }
    }
    return failed;
  }

  /** The issue that others are ranked next to. */
  public record Anchor(IssueRow issue, boolean before) {}

  private void move(IssueRow issue, Optional<SprintRow> sprint, String userKey) {
    Set<String> over =
        store
            .sprints()
            .all()
            .filter(row -> "closed".equals(row.state()))
            .map(row -> Long.toString(row.id()))
            .collect(Collectors.toSet());
    List<String> sprints = new ArrayList<>(issue.texts(IssueRow.SPRINTS));
    sprints.retainAll(over);
    sprint.ifPresent(row -> sprints.add(Long.toString(row.id())));
    Map<String, Object> change = new HashMap<>();
    change.put(IssueRow.SPRINTS, List.copyOf(sprints));
    edits.update(issue.id(), change, userKey, Update.RECORDED);
  }

  private static int place(SprintRow sprint) {
    return switch (sprint.state()) {
      case "closed" -> 0;
      case "active" -> 1;
      default -> 2;
    };
  }
}
