package org.riceforjira.connect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.score.Counts;
import org.riceforjira.connect.score.FileJournal;
import org.riceforjira.connect.score.RunIdentity;
import org.riceforjira.connect.score.ScoreOutcome;
import org.riceforjira.connect.score.ScoreRun;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.Preview;
import org.riceforjira.core.sync.RankingRules;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScorePreview;
import org.riceforjira.core.sync.SyncReport.Ending;

/** Computes scores in this process, and writes them over REST. */
final class ScoreHere {
  private final Session session;
  private final Login login;
  private final String issues;
  private final ProjectSettings settings;
  private final ScoreOutput output;

  /**
   * @param issues the JQL of all issues to score
   */
  ScoreHere(Session session, Login login, String issues) {
    this.session = session;
    this.login = login;
    this.issues = issues;
    this.settings = ChosenSettings.of(session, login);
    this.output = new ScoreOutput(session);
  }

  /** Tells what would be written. */
  ExitCode preview() {
    Configuration configuration = session.configuration();
    ScorePreview preview =
        new ScorePreview(
            login.gateway(configuration.projects(), false),
            new RankingRules(new Evaluator(settings.rules()), settings.candidates()),
            settings.scoreField());
    Preview found;
    try (Watch watch = watch("Computing scores")) {
      found = preview.run(Scope.matching(issues), watch);
    }
    end(found.report().ending(), found.report().failure());
    // Among some issues of a project nobody has a rank.
    boolean ranked = found.ranked() && configuration.jql().isEmpty();
    output.differences(found.differences(), ranked);
    output.counts(Counts.of(found.report().evaluated(), found.report().writes()), true);
    return ExitCode.DONE;
  }

  /**
   * Writes what differs.
   *
   * @param resume goes on with a run that broke off
   */
  ExitCode write(boolean resume) {
    RunIdentity identity = RunIdentity.of(session.configuration().site(), issues, settings);
    try (FileJournal journal = journal(identity, resume)) {
      ScoreRun run =
          new ScoreRun(
              login.gateway(session.configuration().projects(), mayBeQuiet()),
              login.jira(),
              settings);
      ScoreOutcome outcome;
      try (Watch watch = watch("Scoring")) {
        outcome = run.run(Scope.matching(issues), journal, watch);
      }
      if (outcome.isEnded() && login.client().ended().isEmpty()) {
        journal.complete();
      }
      return told(outcome);
    }
  }

  private FileJournal journal(RunIdentity identity, boolean resume) {
    if (resume) {
      FileJournal journal = FileJournal.resume(session.configuration().state(), identity);
      session
          .console()
          .say(
              Numbers.count(journal.before().written(), "score was", "scores were")
                  + " written before the run broke off.");
      return journal;
    }
    boolean left = FileJournal.isLeft(session.configuration().state(), identity);
    // Refused while another run is under way: what is left would then be its own.
    FileJournal journal = FileJournal.begin(session.configuration().state(), identity);
    if (left) {
      session
          .console()
          .say(
              "An earlier run over these issues did not come to its end. This one begins anew;"
                  + " --resume would have gone on.");
    }
    return journal;
  }

  private ExitCode told(ScoreOutcome outcome) {
    output.changes(outcome.changes());
    output.missed(outcome.failed());
    output.counts(outcome.counts(), false);
    Optional<JiraProblem> ended = login.client().ended();
    boolean broken = outcome.ending() != Ending.COMPLETE || ended.isPresent();
    if (broken && !outcome.changes().isEmpty()) {
      session.console().say("The run can go on from here with --resume.");
    }
    end(outcome.ending(), outcome.failure());
    if (outcome.isWhole()) {
      return ExitCode.DONE;
    }
    // Behind the last page only writes can learn that nothing more is accepted.
    if (ended.isPresent()) {
      throw ended.get();
    }
    outcome.failure().ifPresent(failure -> session.console().warn(failure.getMessage()));
    return ExitCode.SOME_FAILED;
  }

  /** Nothing where the run came to its end. */
  private void end(Ending ending, Optional<RuntimeException> failure) {
    if (ending == Ending.CANCELLED) {
      throw new Cancellation.Stopped();
    }
    if (ending == Ending.FAILED) {
      session.cancellation().check();
      throw failure.orElseThrow();
    }
  }

  private Watch watch(String what) {
    OptionalLong count = OptionalLong.of(login.jira().count(issues));
    return new Watch(session.cancellation(), session.console().progress(what, count));
  }

  /** Jira leaves out its mail only for those who administer all of the projects. */
  private boolean mayBeQuiet() {
    List<String> projects = session.configuration().projects();
    return projects.isEmpty()
        ? login.site().permissions(Optional.empty()).mayWriteQuietlyEverywhere()
        : projects.stream()
            .allMatch(project -> login.site().permissions(Optional.of(project)).mayWriteQuietly());
  }
}
