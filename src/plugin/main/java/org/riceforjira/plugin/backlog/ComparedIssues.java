package org.riceforjira.plugin.backlog;

import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.jira.IssueHeads;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.riceforjira.plugin.ranking.RankJson;
import org.riceforjira.plugin.ranking.RankTexts;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.ranking.SeenBacklogs;
import org.springframework.stereotype.Component;

/** Reads issues to be compared, as they are now. */
@Component
class ComparedIssues {
  private final NeededFacts needed;
  private final IssueHeads heads;
  private final SeenBacklogs backlogs;
  private final RankTexts ranks;

  ComparedIssues(NeededFacts needed, IssueHeads heads, SeenBacklogs backlogs, RankTexts ranks) {
    this.needed = needed;
    this.heads = heads;
    this.backlogs = backlogs;
    this.ranks = ranks;
  }

  ComparedIssue read(VisibleIssue issue, ProjectRef project, VersionedSettings versioned) {
    ProjectSettings settings = versioned.settings();
    Evaluation evaluation = new Evaluator(settings.rules()).evaluate(needed.of(issue, settings));
    return new ComparedIssue(
        heads.of(issue).summary(), evaluation, rank(issue, backlogs.of(project, versioned)));
  }

  /** A comparison does not wait for ranks. */
  private RankJson rank(VisibleIssue issue, Rankings.Answer answer) {
    if (!(answer instanceof Rankings.Ready ready)) {
      return null;
    }
    RankedBacklog backlog = ready.backlog();
    int position = backlog.position(issue.id());
    boolean ranked = position >= 0 && position < backlog.scored();
    return ranked ? ranks.rank(backlog, position) : null;
  }
}
