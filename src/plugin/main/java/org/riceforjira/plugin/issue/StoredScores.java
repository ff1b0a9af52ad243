package org.riceforjira.plugin.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.SettingsProblems;
import org.riceforjira.plugin.jira.StaleScores;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Compares what score fields hold with what they ought to; what is stale is put right soon. */
@Component
class StoredScores {
  private final StaleScores stale;
  private final SettingsProblems problems;
  private final Texts texts;

  StoredScores(StaleScores stale, SettingsProblems problems, Texts texts) {
    this.stale = stale;
    this.problems = problems;
    this.texts = texts;
  }

  /**
   * The score of an issue.
   *
   * @param available the fields that the issue has
   */
  StoredScore of(
      VisibleIssue issue,
      ProjectSettings settings,
      IssueFacts facts,
      Evaluation evaluation,
      Set<String> available) {
    boolean storable = available.contains(settings.scoreField());
    List<String> stopping = problems.stopping(issue.project(), settings);
    Double stored = facts.storedScore();
    if (!stopping.isEmpty()) {
      List<String> told = new ArrayList<>(stopping);
      told.add(texts.text("rice.settings.problem.kept"));
      return new StoredScore(stored, storable, false, told);
    }
    boolean wrong = storable && !settings.rules().rounding().same(stored, evaluation.scoreOrNull());
    if (wrong) {
      // Votes raise no event, and events can be missed.
      stale.found(new IssueRef(issue.id(), issue.key(), issue.project()));
    }
    return new StoredScore(stored, storable, wrong, List.of());
  }
}
