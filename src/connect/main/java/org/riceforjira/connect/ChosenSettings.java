package org.riceforjira.connect;

import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.app.RiceApp;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.settings.SettingsReader;
import org.riceforjira.connect.settings.Terms;
import org.riceforjira.core.settings.ProjectSettings;

/**
 * The settings that a command goes by: those of the file that it names, else those that the app has
 * for the project, else the defaults.
 */
final class ChosenSettings {
  private ChosenSettings() {}

  /** Settings that this Jira has everything for. */
  static ProjectSettings of(Session session, Login login) {
    return of(session, login, login.site().fields(), session.configuration().projects());
  }

  /**
   * The same for who has read the fields already, or is about other projects.
   *
   * @param fields every field of the Jira
   * @param projects keys; empty for any project
   */
  static ProjectSettings of(
      Session session, Login login, List<RemoteField> fields, List<String> projects) {
    SettingsReader reader = new SettingsReader(fields, Terms.of(login.site()));
    boolean mayHaveApp = login.server().flavour() == Flavour.DATA_CENTER && projects.size() == 1;
    if (session.configuration().settings().isEmpty() && mayHaveApp) {
      Optional<String> stored = ofApp(session, new RiceApp(login.client()), projects.get(0));
      if (stored.isPresent()) {
        String source = "The settings that the app has for " + projects.get(0);
        session.console().detail(source + " are used.");
        return reader.stored(source, stored.get());
      }
    }
    if (session.configuration().settings().isEmpty()) {
      session
          .console()
          .say("The defaults are used, as no settings are named; --settings names a file.");
    }
    return reader.usable(session.configuration().settings());
  }

  private static Optional<String> ofApp(Session session, RiceApp app, String project) {
    try {
      return app.settings(project);
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.PERMISSION) {
        throw e;
      }
      session
          .console()
          .say("The app has settings for " + project + ", which only its administrators may read.");
      return Optional.empty();
    }
  }
}
