package org.riceforjira.plugin.scores;

import java.util.Optional;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.EnabledProjects;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds and mends the scores that events missed, without being asked. */
@Component
class Repair {
  private static final Logger LOG = LoggerFactory.getLogger(Repair.class);

  private final Recalculations recalculations;
  private final EnabledProjects projects;
  private final StoredSettings settings;

  Repair(Recalculations recalculations, EnabledProjects projects, StoredSettings settings) {
    this.recalculations = recalculations;
    this.projects = projects;
    this.settings = settings;
  }

  /** Repairs every project, and says in one line of the log what that came to. */
  void everything() {
    LOG.info("Nightly repair of scores: {}", line(recalculations.runNow(RunRequest.repair())));
  }

  /**
   * Repairs the projects whose scores follow votes or watchers: Jira raises no event for a vote.
   */
  void whatNoEventTells() {
    for (ProjectRef project : projects.all()) {
      try {
        check(project);
      } catch (RuntimeException e) {
        // Whatever is wrong with one project, such as settings that cannot be read, others follow.
        LOG.error("Votes and watchers of {} could not be checked", project.key(), e);
      }
    }
  }

  private void check(ProjectRef project) {
    if (countsPeople(project)) {
      Run run = recalculations.runNow(RunRequest.repair(project.id()));
      LOG.debug("Votes and watchers of {}: {}", project.key(), line(run));
    }
  }

  private boolean countsPeople(ProjectRef project) {
    Optional<FactNeeds> needs =
        settings
            .effective(project.id())
            .map(VersionedSettings::settings)
            .map(chosen -> chosen.rules().needs());
    return needs
        .filter(need -> need.includes(SystemFact.VOTES) || need.includes(SystemFact.WATCHERS))
        .isPresent();
  }

  static String line(Run run) {
    if (!run.state().ended()) {
      return "left out, because run %d is under way".formatted(run.id());
    }
    RunReport.Counts counts = run.result().report().counts();
    return "run %d ended as %s; projects %d, issues %d, repaired %d, failed %d, changed meanwhile %d"
        .formatted(
            run.id(),
            run.state(),
            run.progress().projects().done(),
            counts.issues(),
            counts.written(),
            counts.refused(),
            counts.conflicts());
  }
}
