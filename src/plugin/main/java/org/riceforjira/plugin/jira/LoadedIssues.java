package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Reads single issues as they are now, whoever may see them. */
@Component
public class LoadedIssues {
  private final IssueManager issues;
  private final CustomFieldManager fields;
  private final FactsReader reader;

  LoadedIssues(
      @ComponentImport IssueManager issues,
      @ComponentImport CustomFieldManager fields,
      FactsReader reader) {
    this.issues = issues;
    this.fields = fields;
    this.reader = reader;
  }

  /**
   * The facts of those of the issues that are still there, still in the project, and have the field
   * of the score if that is needed: others cannot have a score.
   *
   * @throws UnusableGoal for a query that Jira does not answer
   */
  public List<IssueFacts> facts(ProjectId project, List<IssueRef> wanted, FactNeeds needs) {
    List<MutableIssue> loaded =
        wanted.stream()
            .map(issue -> issues.getIssueObject(issue.id()))
            .filter(Objects::nonNull)
            .filter(issue -> issue.getProjectId().equals(project.value()))
            .filter(issue -> has(issue, needs.scoreField()))
            .toList();
    return loaded.isEmpty() ? List.of() : reader.read(project, loaded, needs);
  }

  private boolean has(Issue issue, Optional<String> field) {
    return field
        .map(fields::getCustomFieldObject)
        .map(found -> found.getRelevantConfig(issue) != null)
        .orElse(true);
  }
}
