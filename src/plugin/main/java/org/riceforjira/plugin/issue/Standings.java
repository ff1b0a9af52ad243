package org.riceforjira.plugin.issue;

import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.ranking.SeenBacklogs;
import org.springframework.stereotype.Component;

/** Finds an issue in the ranking of its project, or says why it is not there. */
@Component
class Standings {
  private final SeenBacklogs backlogs;
  private final Texts texts;

  Standings(SeenBacklogs backlogs, Texts texts) {
    this.backlogs = backlogs;
    this.texts = texts;
  }

  /** Where the issue is; waits a moment at most. */
  Standing of(ProjectRef project, Evaluation issue, VersionedSettings settings) {
    if (issue.score().isEmpty()) {
      return withoutScore();
    }
    Rankings.Answer answer = backlogs.of(project, settings);
    if (answer instanceof Rankings.Ready ready) {
      return in(ready.backlog(), issue.issueId());
    }
    return answer instanceof Rankings.Failed failed
        ? new Standing.Nowhere(failed.sentence())
        : new Standing.Soon();
  }

  /** Of an issue that has gaps. */
  Standing.Nowhere withoutScore() {
    return new Standing.Nowhere(texts.text("rice.rank.noscore"));
  }

  private Standing in(RankedBacklog backlog, long issueId) {
    int position = backlog.position(issueId);
    if (position < 0) {
      return new Standing.Nowhere(texts.text("rice.rank.notcandidate"));
    }
    // Votes raise no event: the issue may have got its score after the ranking was made.
    return position < backlog.scored()
        ? new Standing.At(backlog, position)
        : new Standing.Nowhere(texts.text("rice.rank.later"));
  }
}
