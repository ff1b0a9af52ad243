package org.riceforjira.plugin.scores;

import java.util.Optional;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreSync;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.plugin.jira.JiraIssueGateway;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.ProjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Recalculates the scores of a project, one run at a time in the whole cluster. */
@Component
class Recalculations {
  private static final Logger LOG = LoggerFactory.getLogger(Recalculations.class);

  private final JiraIssueGateway gateway;
  private final Locks locks;

  Recalculations(JiraIssueGateway gateway, Locks locks) {
    this.gateway = gateway;
    this.locks = locks;
  }

  /** Runs to the end and reports; empty if another run is under way. */
  Optional<SyncReport> run(ProjectRef project, ProjectSettings settings) {
    return locks.ifAlone(
        "recalculation." + project.id().value(),
        () -> {
          ScoreSync sync =
              new ScoreSync(gateway, new Evaluator(settings.rules()), settings.scoreField());
          SyncReport report = sync.run(Scope.of(project.id()), Journal.NONE, () -> false);
          report
              .failure()
              .ifPresent(
                  failure -> LOG.error("Recalculating {} went wrong", project.key(), failure));
          return report;
        });
  }
}
