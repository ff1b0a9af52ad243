package org.riceforjira.plugin.scores;

import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.StaleScores;
import org.springframework.stereotype.Component;

/**
 * Scores that somebody saw to be out of date. Those of a project whose run was taken back are meant
 * to be so, and stay.
 */
@Component
class SeenScores implements StaleScores {
  private final Holds holds;
  private final BackgroundScores background;

  SeenScores(Holds holds, BackgroundScores background) {
    this.holds = holds;
    this.background = background;
  }

  @Override
  public void found(IssueRef issue) {
    if (!holds.isHeld(issue.project())) {
      background.rescore(issue);
    }
  }
}
