package org.riceforjira.connect;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.riceforjira.connect.config.Surroundings;
import org.riceforjira.connect.output.Terminal;

/** What is known about the terminal: the start script knows it best and says it to Java. */
final class TerminalOfProcess {
  /** "out", "err", both with a comma, or nothing. */
  private static final String STREAMS = "rice.terminal";

  private static final String COLUMNS = "rice.columns";

  private TerminalOfProcess() {}

  static Terminal find(Properties properties, Surroundings surroundings) {
    OptionalInt columns =
        columns(
            Optional.ofNullable(properties.getProperty(COLUMNS))
                .filter(told -> !told.isEmpty())
                .or(() -> surroundings.variable("COLUMNS")));
    String streams = properties.getProperty(STREAMS);
    if (streams == null) {
      boolean terminal = isTerminal(System.console());
      return new Terminal(terminal, terminal, columns);
    }
    List<String> terminals = List.of(streams.split(","));
    return new Terminal(terminals.contains("out"), terminals.contains("err"), columns);
  }

  private static OptionalInt columns(Optional<String> text) {
    return text.filter(number -> number.matches("[1-9]\\d{0,4}")).stream()
        .mapToInt(Integer::parseInt)
        .findAny();
  }

  /**
   * From Java 22 on there is always a console, and a method that tells whether it is a terminal.
   */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
