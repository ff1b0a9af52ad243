package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Issues of one project as a list shows them, read now and only if the visitor may see them. Those
 * that were deleted, moved away or hidden are left out.
 */
@Component
public class BacklogRows {
  private final IssueManager issues;
  private final CustomFieldManager fields;
  private final FactsReader facts;
  private final TraitsReader traits;
  private final IssueRights rights;

  BacklogRows(
      @ComponentImport IssueManager issues,
      @ComponentImport CustomFieldManager fields,
      FactsReader facts,
      TraitsReader traits,
      IssueRights rights) {
    this.issues = issues;
    this.fields = fields;
    this.facts = facts;
    this.traits = traits;
    this.rights = rights;
  }

  /**
   * What is to be read.
   *
   * @param needs the facts
   * @param fields ids of custom fields of which must be known whether an issue has them
   */
  public record Wanted(ProjectId project, FactNeeds needs, Set<String> fields) {}

  /**
   * The issues with these ids, in their order.
   *
   * @throws UnusableGoal for a query that Jira does not answer
   */
  public List<BacklogRow> withIds(Collection<Long> ids, Wanted wanted) {
    return rows(() -> ids.stream().map(issues::getIssueObject), wanted);
  }

  /**
   * The issues with these keys, in their order.
   *
   * @throws UnusableGoal for a query that Jira does not answer
   */
  public List<BacklogRow> withKeys(Collection<String> keys, Wanted wanted) {
    return rows(() -> keys.stream().map(issues::getIssueObject), wanted);
  }

  /** The key of the issue as it is now; empty if the visitor may not know of it. */
  public Optional<String> key(ProjectId project, long id) {
    return seen(Stream.of(id).map(issues::getIssueObject), project).map(Issue::getKey).findAny();
  }

  private Stream<MutableIssue> seen(Stream<MutableIssue> loaded, ProjectId project) {
    return loaded
        .filter(Objects::nonNull)
        .filter(issue -> issue.getProjectId().equals(project.value()))
        .filter(rights::sees);
  }

  private List<BacklogRow> rows(Supplier<Stream<MutableIssue>> loading, Wanted wanted) {
    List<MutableIssue> seen = seen(loading.get(), wanted.project()).toList();
    try {
      return rows(seen, wanted);
    } catch (UnusableGoal e) {
      List<MutableIssue> left = seen(loading.get(), wanted.project()).toList();
      if (left.size() == seen.size()) {
        throw e;
      }
      // One was deleted in between: Jira may refuse a query that names it.
      return rows(left, wanted);
    }
  }

  private List<BacklogRow> rows(List<MutableIssue> seen, Wanted wanted) {
    // One search for each goal and page, not for each issue.
    List<IssueFacts> read =
        seen.isEmpty() ? List.of() : facts.read(wanted.project(), seen, wanted.needs());
    Optional<String> objection = rights.objection(wanted.project());
    // Contexts of fields are by project and type.
    Map<String, Set<String>> available = new HashMap<>();
    List<BacklogRow> rows = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      MutableIssue issue = seen.get(i);
      Set<String> ofType =
          available.computeIfAbsent(
              issue.getIssueTypeId(), type -> available(issue, wanted.fields()));
      rows.add(new BacklogRow(visible(issue, objection), traits.read(issue), read.get(i), ofType));
    }
    return rows;
  }

  private VisibleIssue visible(Issue issue, Optional<String> objection) {
    return new VisibleIssue(
        issue.getId(),
        issue.getKey(),
        new ProjectId(issue.getProjectId()),
        rights.editing(issue, objection));
  }

  private Set<String> available(Issue issue, Set<String> fieldIds) {
    return fieldIds.stream()
        .filter(id -> isMeantFor(issue, fields.getCustomFieldObject(id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isMeantFor(Issue issue, CustomField field) {
    return field != null && field.getRelevantConfig(issue) != null;
  }
}
