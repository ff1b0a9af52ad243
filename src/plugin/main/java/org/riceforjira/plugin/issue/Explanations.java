package org.riceforjira.plugin.issue;

import java.util.Optional;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.IssueHead;
import org.riceforjira.plugin.jira.IssueHeads;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Explains an issue's score and rank, from the issue as it is now. */
@Component
class Explanations {
  private final IssueHeads heads;
  private final ScoreReasons scores;
  private final Standings standings;
  private final RankReasons ranks;
  private final ReviewReasons reviews;

  Explanations(
      IssueHeads heads,
      ScoreReasons scores,
      Standings standings,
      RankReasons ranks,
      ReviewReasons reviews) {
    this.heads = heads;
    this.scores = scores;
    this.standings = standings;
    this.ranks = ranks;
    this.reviews = reviews;
  }

  /** The explanation; while the ranking is being prepared, without what depends on that. */
  WhyJson of(
      VisibleIssue issue,
      ProjectRef project,
      VersionedSettings versioned,
      Optional<LineChoice> line) {
    ProjectSettings settings = versioned.settings();
    ScoreReasons.Reasons score = scores.of(issue, settings);
    IssueHead head = heads.of(issue);
    Evaluation evaluation = score.evaluation();
    Standing standing = standings.of(project, evaluation, versioned);
    RankReasons.Reasons rank =
        standing instanceof Standing.At at
            ? ranks.of(at, evaluation, settings.rules(), line)
            : RankReasons.Reasons.NONE;
    return new WhyJson(
        issue.key(),
        head.summary(),
        project.key(),
        score.score(),
        score.formula(),
        score.factors(),
        score.gaps(),
        rank.rank(),
        standing instanceof Standing.Nowhere nowhere ? nowhere.sentence() : null,
        standing instanceof Standing.Soon,
        rank.sure(),
        rank.line(),
        rank.flips(),
        reviews.of(issue, head.created(), settings.review(), evaluation.scored().factors()),
        rank.confidence());
  }
}
