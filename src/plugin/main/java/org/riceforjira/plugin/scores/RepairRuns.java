package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Repairs a project by a run of its own; one that cannot be started is left to the night. */
@Component
class RepairRuns implements ProjectRepair {
  private static final Logger LOG = LoggerFactory.getLogger(RepairRuns.class);

  private final Recalculations recalculations;

  RepairRuns(Recalculations recalculations) {
    this.recalculations = recalculations;
  }

  @Override
  public void repair(ProjectId project) {
    try {
      recalculations.start(RunRequest.repair(project));
    } catch (TooManyRuns e) {
      LOG.warn("The repair of project {} has to wait for the night", project.value(), e);
    }
  }
}
