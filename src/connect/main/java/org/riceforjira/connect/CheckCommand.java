package org.riceforjira.connect;

import java.util.List;
import org.riceforjira.connect.check.Finding;
import org.riceforjira.connect.check.RunCheck;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.text.Numbers;
import picocli.CommandLine.Command;

/** {@code rice check}. */
@Command(
    name = "check",
    description = {
      "Tell whether a run would work: login, permissions, fields, settings, sources.",
      "",
      "Changes nothing. What would stop a run is a problem, and makes the exit code 1, or 2 where"
          + " the login may not do it."
    })
final class CheckCommand implements Task {
  @Override
  public ExitCode run(Session session) {
    Configuration configuration = session.configuration();
    Entrance.issues(configuration);
    IssueQuery issues =
        new IssueQuery(configuration.projects(), Entrance.condition(configuration), List.of());
    try (Login login = Entrance.open(session)) {
      List<Finding> findings = new RunCheck(login, issues).run(configuration.settings());
      session.console().result(table(findings), configuration.format());
      long problems = findings.stream().filter(finding -> finding.verdict().stopsRuns()).count();
      session
          .console()
          .say(
              problems == 0
                  ? "A run would work."
                  : Numbers.count(problems, "problem", "problems") + " would stop a run.");
      return code(findings);
    }
  }

  private static ExitCode code(List<Finding> findings) {
    List<Finding.Verdict> verdicts = findings.stream().map(Finding::verdict).toList();
    if (verdicts.contains(Finding.Verdict.NOT_ALLOWED)) {
      return ExitCode.REFUSED;
    }
    return verdicts.contains(Finding.Verdict.PROBLEM) ? ExitCode.WRONG_USE : ExitCode.DONE;
  }

  private static Table table(List<Finding> findings) {
    return new Table(
        List.of(
            Column.text("about", "About"),
            Column.text("verdict", "Verdict"),
            Column.wrapping("found", "Found")),
        findings.stream()
            .map(
                finding ->
                    List.of(
                        Cell.text(finding.about()),
                        Cell.text(finding.verdict().word()),
                        Cell.text(finding.sentence())))
            .toList());
  }
}
