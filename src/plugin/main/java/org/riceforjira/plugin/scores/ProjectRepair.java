package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;

/** Makes all scores of a project right, for when there is too much to do it issue by issue. */
interface ProjectRepair {
  /**
   * Starts a run over the project and returns; called in a background thread.
   *
   * @return false if none could be started now: one that is under way has passed some issues, so
   *     another has to follow it
   */
  boolean repair(ProjectId project);
}
