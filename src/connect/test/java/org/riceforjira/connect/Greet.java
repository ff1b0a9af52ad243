package org.riceforjira.connect;

import java.util.List;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** As small as a command can be. */
@Command(name = "greet", description = "Greet somebody")
final class Greet implements Task {
  @Parameters(paramLabel = "WHO", description = "Whom")
  private String who;

  @Option(names = "--throwing", description = "Fail")
  private boolean throwing;

  private Session session;

  @Override
  public ExitCode run(Session given) {
    session = given;
    given.console().detail("Asking " + given.configuration().site());
    if (throwing) {
      throw new IllegalStateException(
          "header " + given.configuration().target().credential().orElseThrow().header());
    }
    Table table = new Table(List.of(Column.text("who", "Who")), List.of(List.of(Cell.text(who))));
    given.console().result(table, given.configuration().format());
    given.console().say("1 greeted.");
    return ExitCode.DONE;
  }

  Session session() {
    return session;
  }
}
