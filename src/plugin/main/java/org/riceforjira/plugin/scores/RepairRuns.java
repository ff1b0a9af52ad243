package org.riceforjira.plugin.scores;

import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Repairs a project by a run of its own. */
@Component
class RepairRuns implements ProjectRepair {
  private static final Logger LOG = LoggerFactory.getLogger(RepairRuns.class);

  private final Recalculations recalculations;

  RepairRuns(Recalculations recalculations) {
    this.recalculations = recalculations;
  }

  @Override
  public boolean repair(ProjectId project) {
    Set<Long> underWay =
        recalculations.latest().stream()
            .filter(run -> !run.state().ended())
            .map(Run::id)
            .collect(Collectors.toSet());
    try {
      return !underWay.contains(recalculations.start(RunRequest.repair(project)).id());
    } catch (TooManyRuns e) {
      LOG.info("The repair of project {} has to wait: too many runs", project.value());
      return false;
    }
  }
}
