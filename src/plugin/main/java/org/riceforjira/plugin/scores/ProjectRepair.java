package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;

/** Makes all scores of a project right, for when there is too much to do it issue by issue. */
interface ProjectRepair {
  /** Starts a run over the project and returns; called in a background thread. */
  void repair(ProjectId project);
}
