package org.riceforjira.connect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.connect.app.AppDifferences;
import org.riceforjira.connect.app.AppRun;
import org.riceforjira.connect.app.RiceApp;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.output.Progress;
import org.riceforjira.connect.score.Counts;
import org.riceforjira.connect.score.MissedScores;
import org.riceforjira.core.sync.Difference;

/** Asks the app to recalculate: it knows its settings, and its journal can be undone there. */
final class ScoreByApp {
  private static final Duration FIRST_LOOK = Duration.ofMillis(500);
  private static final Duration LAST_LOOK = Duration.ofSeconds(5);
  private static final int PAGE = 500;
  private static final int MOST_TRIES = 5;
  private static final int MOST_DIFFERENCES = 100_000;

  private final Session session;
  private final RiceApp app;
  private final Configuration configuration;
  private final Time time;
  private final ScoreOutput output;

  ScoreByApp(Session session, RiceApp app) {
    this.session = session;
    this.app = app;
    this.configuration = session.configuration();
    this.time = Entrance.time(session);
    this.output = new ScoreOutput(session);
  }

  /**
   * Whether the app keeps the scores of the projects.
   *
   * @throws JiraProblem when it keeps those of some only, or lets this login ask nothing
   */
  boolean isToBeAsked() {
    Map<RiceApp.Presence, List<String>> projects = new LinkedHashMap<>();
    for (String project : configuration.projects()) {
      projects.computeIfAbsent(app.presence(project), any -> new ArrayList<>()).add(project);
    }
    if (projects.containsKey(RiceApp.Presence.CLOSED)) {
      throw new JiraProblem(
          JiraProblem.Kind.PERMISSION,
          "The app RICE for Jira keeps the scores of "
              + String.join(", ", projects.get(RiceApp.Presence.CLOSED))
              + ", and only who administers a project may ask it. Use such a login; --without-app"
              + " computes here.");
    }
    List<String> absent = projects.getOrDefault(RiceApp.Presence.ABSENT, List.of());
    if (!absent.isEmpty() && projects.containsKey(RiceApp.Presence.OPEN)) {
      throw new JiraProblem(
          JiraProblem.Kind.MISSING,
          "The app RICE for Jira is installed, and does not know "
              + String.join(", ", absent)
              + ". Check the keys.");
    }
    return absent.isEmpty();
  }

  /** Runs over one project after the other. */
  ExitCode run() {
    configuration
        .settings()
        .ifPresent(
            file ->
                session
                    .console()
                    .say(
                        "The app RICE for Jira recalculates, by its own settings: "
                            + file
                            + " is not used. --without-app computes here by it."));
    boolean dryRun = session.wishes().dryRun();
    Map<String, AppRun> runs = new LinkedHashMap<>();
    configuration.projects().forEach(project -> runs.put(project, run(project)));
    List<Difference> seen = new ArrayList<>();
    for (AppRun run : runs.values()) {
      List<Difference> some = differences(run.id());
      seen.addAll(some);
      if (some.size() < MOST_DIFFERENCES) {
        tellUnseen(run.differences() - some.size());
      }
    }
    // One result, which programs read as a whole.
    output.differences(seen, dryRun && configuration.jql().isEmpty());
    ExitCode worst = ExitCode.DONE;
    for (Map.Entry<String, AppRun> run : runs.entrySet()) {
      worst = told(run.getKey(), run.getValue()) ? worst : ExitCode.SOME_FAILED;
    }
    return worst;
  }

  private AppRun run(String project) {
    boolean dryRun = session.wishes().dryRun();
    AppRun run = ended(project, app.recalculate(project, jql(), dryRun));
    // Only one works on a project at a time: asked for another, the app names that one.
    for (int tries = 1; !run.isFor(jql(), dryRun); tries++) {
      if (tries == MOST_TRIES) {
        throw new JiraProblem(
            JiraProblem.Kind.UNREACHABLE,
            "The app is busy with other runs in " + project + ". Try again later.");
      }
      session.console().say("The app was busy with another run in " + project + ".");
      run = ended(project, app.recalculate(project, jql(), dryRun));
    }
    return run;
  }

  private void tellUnseen(long issues) {
    if (issues > 0) {
      session
          .console()
          .say(
              issues == 1
                  ? "One more, of an issue that is not shown to this login."
                  : issues + " more, of issues that are not shown to this login.");
    }
  }

  private Optional<String> jql() {
    return Optional.of(Entrance.condition(configuration)).filter(text -> !text.isEmpty());
  }

  private AppRun ended(String project, AppRun begun) {
    session.console().detail("The app's run " + begun.id() + " in " + project);
    try (Progress progress =
        session.console().progress("The app scores " + project, OptionalLong.empty())) {
      return ended(begun, progress);
    }
  }

  private AppRun ended(AppRun begun, Progress progress) {
    AppRun run = begun;
    Duration wait = FIRST_LOOK;
    long told = 0;
    while (run.isUnderWay()) {
      time.pause(wait);
      if (session.cancellation().isRequested()) {
        session.console().warn("The app goes on with its run " + run.id() + " by itself.");
        session.cancellation().check();
      }
      Duration longer = wait.multipliedBy(2);
      wait = longer.compareTo(LAST_LOOK) < 0 ? longer : LAST_LOOK;
      run = app.run(run.id());
      progress.advance(Math.max(0, run.done() - told));
      told = Math.max(told, run.done());
    }
    return run;
  }

  private List<Difference> differences(long run) {
    List<Difference> all = new ArrayList<>();
    AppDifferences page;
    do {
      page = app.differences(run, all.size(), PAGE);
      all.addAll(page.list());
    } while (all.size() < Math.min(page.total(), MOST_DIFFERENCES) && !page.list().isEmpty());
    return all;
  }

  /** True when every score that differed was written. */
  private boolean told(String project, AppRun run) {
    AppRun.Report report =
        run.report()
            .orElseThrow(
                () ->
                    new JiraProblem(JiraProblem.Kind.STRANGE, "The app has no report of its run."));
    Map<String, List<String>> missed = new LinkedHashMap<>();
    report
        .refused()
        .forEach(
            score ->
                missed.computeIfAbsent(score.reason(), any -> new ArrayList<>()).add(score.key()));
    MissedScores.linesByReason(missed).forEach(session.console()::warn);
    long failed = report.writes().get("conflicts") + report.writes().get("refused");
    if (configuration.projects().size() > 1) {
      session.console().say("In " + project + ":");
    }
    output.counts(
        new Counts(
            new Counts.Scores(report.issues(), report.scored()),
            new Counts.Writes(
                report.writes().get("written"), report.writes().get("unchanged"), failed, 0),
            report.unscored()),
        session.wishes().dryRun());
    if (!run.isComplete()) {
      session
          .console()
          .warn(
              "The app's run in " + project + " ended as " + run.state() + ". " + report.problem());
    }
    return run.isComplete() && failed == 0;
  }
}
