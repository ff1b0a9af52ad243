package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.settings.LaneChoice;
import org.springframework.stereotype.Component;

/** Reads what a roadmap tells of issues: only of those that the visitor may see. */
@Component
public class PlannedIssues {
  private final SeenIssues seen;
  private final TraitsReader traits;
  private final StatusProgress progress;
  private final LaneReader lanes;
  private final DeadlineReader deadlines;

  PlannedIssues(
      SeenIssues seen,
      TraitsReader traits,
      StatusProgress progress,
      LaneReader lanes,
      DeadlineReader deadlines) {
    this.seen = seen;
    this.traits = traits;
    this.progress = progress;
    this.lanes = lanes;
    this.deadlines = deadlines;
  }

  /** Those of the issues that the visitor may see, wherever they are now, in no order. */
  public List<PlannedIssue> seen(Collection<Long> ids, LaneChoice choice) {
    return read(seen.of(List.copyOf(ids)), choice);
  }

  /**
   * Those of them that match besides.
   *
   * @param jql without order, which Jira accepts
   * @throws IllegalStateException if Jira's search broke down
   */
  public List<PlannedIssue> matching(Collection<Long> ids, String jql, LaneChoice choice) {
    return read(seen.of(List.copyOf(ids), jql), choice);
  }

  private List<PlannedIssue> read(List<Issue> issues, LaneChoice choice) {
    return issues.stream().map(issue -> read(issue, choice)).toList();
  }

  private PlannedIssue read(Issue issue, LaneChoice choice) {
    Deadlines by = new Deadlines(deadlines.due(issue), deadlines.milestone(issue));
    return new PlannedIssue(
        IssueRef.of(issue),
        traits.read(issue),
        progress.of(issue.getStatus()),
        lanes.of(issue, choice),
        by);
  }
}
