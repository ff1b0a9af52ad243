package org.riceforjira.connect.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.connect.app.RiceApp;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Permissions;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.ServerInfo;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.settings.Misfit;
import org.riceforjira.connect.settings.SettingsReader;
import org.riceforjira.connect.settings.Terms;
import org.riceforjira.connect.settings.UnusableSettings;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.settings.ProjectSettings;

/**
 * Looks at everything that a run needs, and goes on behind a problem: people want to hear of all of
 * them at once.
 */
public final class RunCheck {
  private final Login login;
  private final IssueQuery issues;
  private final List<Finding> findings = new ArrayList<>();
  private boolean appWrites;
  private boolean queryAccepted;
  private Optional<String> settingsOfApp = Optional.empty();

  /**
   * @param issues which a run would be about
   */
  public RunCheck(Login login, IssueQuery issues) {
    this.login = login;
    this.issues = issues;
  }

  /** Everything that was found, in the order of a run. */
  public List<Finding> run(Optional<Path> settingsFile) {
    server();
    issues.projects().forEach(this::project);
    if (issues.projects().isEmpty()) {
      mail("every project", login.site().permissions(Optional.empty()).mayWriteQuietlyEverywhere());
    }
    Optional<RemoteIssue> first = query();
    List<RemoteField> fields = login.site().fields();
    SettingsReader reader = new SettingsReader(fields, Terms.of(login.site()));
    Optional<ProjectSettings> settings = settings(reader, settingsFile);
    if (settings.isPresent()) {
      first
          .filter(issue -> !appWrites)
          .ifPresent(issue -> writable(issue, settings.get().scoreField(), fields));
      if (queryAccepted) {
        coverage(settings.get(), fields);
      }
    }
    return findings;
  }

  private void server() {
    ServerInfo server = login.server();
    String title = server.title().isEmpty() ? "" : ", \"" + server.title() + "\"";
    findings.add(
        Finding.ok("Server", "Jira " + server.flavour().label() + " " + server.version() + title));
    findings.add(
        Finding.ok("Login", login.me().name() + ", times in " + login.me().zone().getId()));
  }

  private void project(String key) {
    Permissions may = permissions(key);
    if (!may.includes(Permissions.BROWSE)) {
      findings.add(
          Finding.notAllowed(
              "Project " + key, "There is no such project, or the login may not see it."));
      return;
    }
    if (login.server().flavour() == Flavour.DATA_CENTER && byApp(key)) {
      return;
    }
    if (may.includes(Permissions.EDIT)) {
      findings.add(Finding.ok("Project " + key, "The login may edit its issues."));
    } else {
      findings.add(
          Finding.notAllowed(
              "Project " + key, "The login may not edit its issues, so no score can be written."));
    }
    mail(key, may.mayWriteQuietly());
  }

  /** None for a project that nobody knows. */
  private Permissions permissions(String project) {
    try {
      return login.site().permissions(Optional.of(project));
    } catch (JiraProblem e) {
      if (e.kind() == JiraProblem.Kind.MISSING || e.kind() == JiraProblem.Kind.REJECTED) {
        return new Permissions(Set.of());
      }
      throw e;
    }
  }

  private boolean byApp(String key) {
    try {
      settingsOfApp = new RiceApp(login.client()).settings(key);
      appWrites = settingsOfApp.isPresent();
      if (appWrites) {
        findings.add(
            Finding.ok(
                "Project " + key,
                "The app RICE for Jira keeps its scores; rice score asks it, by its own"
                    + " settings."));
      }
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.PERMISSION) {
        throw e;
      }
      appWrites = true;
      findings.add(
          Finding.notAllowed(
              "Project " + key,
              "The app RICE for Jira keeps its scores, and only who administers the project may"
                  + " ask it. Use such a login, or rice score --without-app."));
    }
    return appWrites;
  }

  private void mail(String where, boolean quiet) {
    if (!quiet) {
      findings.add(
          Finding.note(
              "Mail",
              "Jira mails watchers about changed scores in "
                  + where
                  + ": only who administers a project may write without."));
    }
  }

  /** The first issue, if there is one. */
  private Optional<RemoteIssue> query() {
    try {
      long count = login.jira().count(issues.whole());
      findings.add(
          count == 0
              ? Finding.note("Issues", "None matches: " + issues.whole())
              : Finding.ok(
                  "Issues", Numbers.count(count, "matches", "match") + ": " + issues.whole()));
      queryAccepted = true;
      return login.jira().read(issues).next(1).stream().findFirst();
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.REJECTED) {
        throw e;
      }
      findings.add(Finding.problem("Issues", e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<ProjectSettings> settings(SettingsReader reader, Optional<Path> file) {
    try {
      if (file.isEmpty() && settingsOfApp.isPresent() && issues.projects().size() == 1) {
        String source = "those that the app has for " + issues.projects().get(0);
        ProjectSettings settings = reader.stored(source, settingsOfApp.get());
        findings.add(Finding.ok("Settings", source));
        return Optional.of(settings);
      }
      String name = file.map(Path::toString).orElse("the defaults, as no file is given");
      ProjectSettings settings = reader.read(file);
      List<Misfit> misfits = reader.misfits(settings);
      misfits.forEach(
          misfit ->
              findings.add(Finding.problem("Settings", misfit.path() + ": " + misfit.sentence())));
      if (misfits.isEmpty()) {
        findings.add(Finding.ok("Settings", name));
        return Optional.of(settings);
      }
    } catch (UnusableSettings e) {
      findings.add(Finding.problem("Settings", e.getMessage()));
    }
    return Optional.empty();
  }

  private void writable(RemoteIssue issue, String field, List<RemoteField> fields) {
    String name =
        fields.stream()
            .filter(each -> each.id().equals(field))
            .map(RemoteField::name)
            .findFirst()
            .orElse(field);
    Optional<Set<String>> editable = editable(issue.key());
    if (editable.isEmpty()) {
      return;
    }
    if (editable.get().contains(field)) {
      findings.add(Finding.ok("Score field", name + " (" + field + ") can be set"));
    } else if (login.server().flavour() == Flavour.CLOUD) {
      findings.add(
          Finding.note(
              "Score field",
              name
                  + " is on no edit screen of "
                  + issue.key()
                  + ". Cloud lets scripts set it all the same, if it belongs to the project."));
    } else {
      findings.add(
          Finding.problem(
              "Score field",
              name
                  + " is not on the edit screen of "
                  + issue.key()
                  + ", so it cannot be set. Put it there: rice init --screen NAME."));
    }
  }

  /** Empty where the login may edit nothing of the issue. */
  private Optional<Set<String>> editable(String issue) {
    try {
      return Optional.of(login.site().editable(issue));
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.PERMISSION) {
        throw e;
      }
      if (findings.stream().noneMatch(each -> each.verdict() == Finding.Verdict.NOT_ALLOWED)) {
        findings.add(
            Finding.notAllowed(
                "Score field",
                "The login may not edit " + issue + ", so its score cannot be written."));
      }
      return Optional.empty();
    }
  }

  private void coverage(ProjectSettings settings, List<RemoteField> fields) {
    try {
      findings.addAll(new SourceCoverage(login, issues).of(settings, fields));
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.REJECTED) {
        throw e;
      }
      findings.add(Finding.problem("Settings", e.getMessage()));
    }
  }
}
