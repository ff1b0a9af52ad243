package org.riceforjira.plugin.scores;

import java.util.List;
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
public class Recalculations {
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

  /**
   * Starts a run in the background; where one of the project is under way anywhere in the cluster,
   * that one is the answer.
   *
   * @throws TooManyRuns when this node takes no more
   */
  public Run start(RunRequest request) {
    throw new UnsupportedOperationException("next commit");
  }

  /** Does a run in this thread, to its end; where one is under way, that one is the answer. */
  public Run runNow(RunRequest request) {
    throw new UnsupportedOperationException("next commit");
  }

  /** The run with this id, as it is now; empty if there is none, or none that is still kept. */
  public Optional<Run> find(long id) {
    throw new UnsupportedOperationException("next commit");
  }

  /** The runs that are kept, newest first. */
  public List<Run> latest() {
    throw new UnsupportedOperationException("next commit");
  }

  /** Asks a run to end, on whichever node it is; false if it has ended or is not there. */
  public boolean cancel(long id) {
    throw new UnsupportedOperationException("next commit");
  }

  /**
   * Starts to take back what a run wrote.
   *
   * @param by user key of whoever asks
   * @throws NotUndoable where there is nothing to take back (any more)
   * @throws TooManyRuns when this node takes no more
   */
  public Run undo(long id, Optional<String> by) {
    throw new UnsupportedOperationException("next commit");
  }
}
