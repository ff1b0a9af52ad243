package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Objects;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Reads single issues as they are now, whoever may see them. */
@Component
public class LoadedIssues {
  private final IssueManager issues;
  private final FactsReader reader;

  LoadedIssues(@ComponentImport IssueManager issues, FactsReader reader) {
    this.issues = issues;
    this.reader = reader;
  }

  /**
   * The facts of those of the issues that are still there and still in the project.
   *
   * @throws UnusableGoal for a query that Jira does not answer
   */
  public List<IssueFacts> facts(ProjectId project, List<IssueRef> wanted, FactNeeds needs) {
    List<MutableIssue> loaded =
        wanted.stream()
            .map(issue -> issues.getIssueObject(issue.id()))
            .filter(Objects::nonNull)
            .filter(issue -> issue.getProjectId().equals(project.value()))
            .toList();
    return loaded.isEmpty() ? List.of() : reader.read(project, loaded, needs);
  }
}
