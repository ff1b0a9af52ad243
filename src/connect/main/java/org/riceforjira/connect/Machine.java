package org.riceforjira.connect;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Objects;
import org.riceforjira.connect.config.Surroundings;
import org.riceforjira.connect.output.Terminal;

/**
 * The computer and the terminal that a command runs in.
 *
 * @param out for UTF-8, as {@code err} is
 */
record Machine(
    Surroundings surroundings, PrintStream out, PrintStream err, Terminal terminal, Clock clock) {
  Machine {
    Objects.requireNonNull(surroundings, "surroundings");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(terminal, "terminal");
    Objects.requireNonNull(clock, "clock");
  }
}
