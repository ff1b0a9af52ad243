package org.riceforjira.connect;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.init.FieldOutcome;
import org.riceforjira.connect.init.FieldSetup;
import org.riceforjira.connect.init.SettingsFile;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.settings.SettingsReader;
import org.riceforjira.connect.settings.Terms;
import org.riceforjira.core.settings.ProjectSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rice init}. */
@Command(
    name = "init",
    description = {
      "Create the fields that are missing, put them on screens and write a file of settings.",
      "",
      "Fields that are there stay as they are. The file is the one of --settings, else"
          + " rice-settings.json, and is never overwritten."
    })
final class InitCommand implements Task {
  private static final Path USUAL_FILE = Path.of("rice-settings.json");

  @Option(
      names = "--screen",
      paramLabel = "NAME",
      description = "Screen for the fields, by name or id; may be repeated (default: Jira's own)")
  private List<String> screens = new ArrayList<>();

  @Override
  public ExitCode run(Session session) throws IOException {
    boolean dryRun = session.wishes().dryRun();
    try (Login login = Entrance.open(session)) {
      List<FieldOutcome> outcomes = new FieldSetup(login.site()).run(screens, dryRun);
      session.console().result(table(outcomes), session.configuration().format());
      Path file = session.configuration().settings().orElse(USUAL_FILE);
      if (dryRun) {
        session.console().say("The settings would be written to " + file + ".");
      } else {
        write(session, login, file);
      }
      return ExitCode.DONE;
    }
  }

  private static void write(Session session, Login login, Path file) throws IOException {
    ProjectSettings settings =
        new SettingsReader(login.site().fields(), Terms.of(login.site())).usable(Optional.empty());
    try {
      SettingsFile.write(file, settings);
      session
          .console()
          .say("The settings are in " + file + ". Next: rice check --settings " + file);
    } catch (FileAlreadyExistsException e) {
      session
          .console()
          .say(
              "The file "
                  + file
                  + " exists and stays as it is; --settings names another. Next: rice check"
                  + " --settings "
                  + file);
    }
  }

  private static Table table(List<FieldOutcome> outcomes) {
    return new Table(
        List.of(
            Column.text("field", "Field"), Column.text("id", "Id"), Column.text("done", "Done")),
        outcomes.stream()
            .map(
                field ->
                    List.of(
                        Cell.text(field.name()),
                        field.id().isEmpty() ? Cell.nothing("–") : Cell.text(field.id()),
                        Cell.text(String.join(", ", field.done()))))
            .toList());
  }
}
