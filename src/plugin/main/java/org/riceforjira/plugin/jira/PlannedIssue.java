package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.sync.ProjectId;

/**
 * What a roadmap tells of an issue beside its score, in the visitor's language.
 *
 * @param lanes by name; empty for an issue that belongs to none
 */
public record PlannedIssue(
    IssueRef issue, RowTraits traits, Progress progress, List<Lane> lanes, Deadlines deadlines) {
  public PlannedIssue {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(traits, "traits");
    Objects.requireNonNull(progress, "progress");
    lanes = List.copyOf(lanes);
    Objects.requireNonNull(deadlines, "deadlines");
  }

  public long id() {
    return issue.id();
  }

  public String key() {
    return issue.key();
  }

  public ProjectId project() {
    return issue.project();
  }
}
