package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.riceforjira.connect.config.Surroundings;
import org.riceforjira.connect.output.Terminal;

/** A command line of a test: what is typed, and what it prints. */
final class Typed {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> variables = new HashMap<>();
  private final Path home;
  private Terminal terminal = Terminal.NONE;

  Typed(Path home) {
    this.home = home;
  }

  Typed with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Typed at(Terminal where) {
    terminal = where;
    return this;
  }

  /** Runs a command line in which one command is known, and tells its exit code. */
  int run(Supplier<? extends Task> command, String... words) {
    Shell shell = new Shell(machine(), unhurried(), Failures.known(), List.of(command));
    return shell.run(words);
  }

  /** Runs a command line of the program. */
  int rice(String... words) {
    return new Shell(machine(), unhurried(), Failures.known(), Commands.all()).run(words);
  }

  /** Nobody stops it, and every pause is over at once. */
  private static Cancellation unhurried() {
    return new Cancellation((wish, most) -> wish.getCount() == 0);
  }

  Machine machine() {
    return new Machine(
        new Surroundings(variables, home, home, false), stream(out), stream(err), terminal, CLOCK);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, UTF_8);
  }
}
