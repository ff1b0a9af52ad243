package org.riceforjira.plugin.jira;

import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;

/**
 * The issue that trials are made on.
 *
 * @param score what is in its score field; empty without a score
 */
public record TrialIssue(VisibleIssue issue, ProjectRef project, Optional<Score> score) {
  public TrialIssue {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(score, "score");
  }

  /** The number in a field. */
  public record Score(String fieldId, double value) {}

  ProjectId in() {
    return project.id();
  }

  String key() {
    return issue.key();
  }

  /** This issue and no other, if it also matches the rest of a query. */
  Scope and(String jql) {
    return new Scope(in(), Optional.of("issuekey = \"" + key() + "\"" + jql));
  }

  /** What a trial of scores is made with. */
  Score needScore() {
    return score.orElseThrow(() -> NothingToTry.because("rice.check.untried.score", key()));
  }
}
