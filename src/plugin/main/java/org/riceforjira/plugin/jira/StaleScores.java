package org.riceforjira.plugin.jira;

/** Takes issues whose stored score was seen to be wrong, and puts it right soon. */
public interface StaleScores {
  /** Returns at once; the score follows in the background. */
  void found(IssueRef issue);
}
