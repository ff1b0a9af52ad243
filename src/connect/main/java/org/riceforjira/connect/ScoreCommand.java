package org.riceforjira.connect;

import org.riceforjira.connect.app.RiceApp;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.login.Login;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rice score}. */
@Command(
    name = "score",
    description = {
      "Compute scores and write those that differ.",
      "",
      "Where the app RICE for Jira is installed and a project is named, the app is asked to do it,"
          + " by its own settings. A run that broke off goes on with --resume and writes nothing"
          + " twice."
    })
final class ScoreCommand implements Task {
  @Option(names = "--resume", description = "Go on with the run that broke off")
  private boolean resume;

  @Option(
      names = "--without-app",
      description = "Compute and write here, even where the app is installed")
  private boolean withoutApp;

  @Override
  public ExitCode run(Session session) {
    Configuration configuration = session.configuration();
    String issues = Entrance.issues(configuration);
    boolean dryRun = session.wishes().dryRun();
    if (resume && dryRun) {
      throw new InvalidConfiguration(
          "--resume and --dry-run contradict each other: what writes nothing leaves nothing to go"
              + " on with.");
    }
    session.console().say("Scores of the issues with " + issues + " at " + configuration.site());
    try (Login login = Entrance.open(session)) {
      ScoreByApp byApp = new ScoreByApp(session, new RiceApp(login.client()));
      if (mayHaveApp(configuration, login) && byApp.isToBeAsked()) {
        return byApp.run();
      }
      ScoreHere here = new ScoreHere(session, login, issues);
      return dryRun ? here.preview() : here.write(resume);
    }
  }

  /** Without a project nobody can tell whether the app keeps its scores. */
  private boolean mayHaveApp(Configuration configuration, Login login) {
    return !withoutApp
        && !resume
        && !configuration.projects().isEmpty()
        && login.server().flavour() == Flavour.DATA_CENTER;
  }
}
