package org.riceforjira.connect;

import java.time.Clock;
import java.util.Objects;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.output.Console;

/**
 * All that a command gets when it runs.
 *
 * @param wishes what was asked for at the command line alone
 * @param cancellation whether Ctrl-C was pressed
 */
record Session(
    Configuration configuration,
    Wishes wishes,
    Console console,
    Clock clock,
    Cancellation cancellation) {
  Session {
    Objects.requireNonNull(configuration, "configuration");
    Objects.requireNonNull(wishes, "wishes");
    Objects.requireNonNull(console, "console");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(cancellation, "cancellation");
  }
}
