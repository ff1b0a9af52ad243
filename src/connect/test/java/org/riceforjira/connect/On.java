package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import org.riceforjira.connect.config.Surroundings;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.connect.output.Terminal;

/** The flavour of Jira that a command is typed for, in the middle of November 2026. */
enum On {
  CLOUD,
  DATA_CENTER;

  private static final int COLUMNS = 100;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-16T09:00:00Z"), ZoneOffset.UTC);

  /** What came of a command. */
  record Outcome(int code, String out, String err) {}

  FakeJira jira() {
    return this == CLOUD ? FakeJira.cloud(CLOCK) : FakeJira.dataCenter(CLOCK);
  }

  /** Runs {@code rice} on a terminal, as the user that may do everything. */
  Outcome rice(FakeJira jira, Path home, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Machine machine =
        new Machine(
            new Surroundings(login(jira), home, home, false),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            new Terminal(true, false, OptionalInt.of(COLUMNS)),
            CLOCK);
    int code = new Shell(machine, new Cancellation(), Failures.known(), Commands.all()).run(words);
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Map<String, String> login(FakeJira jira) {
    User user = jira.user(FakeJira.RICE);
    String address = jira.address().toString();
    return this == CLOUD
        ? Map.of("RICE_URL", address, "RICE_EMAIL", user.email(), "RICE_TOKEN", user.password())
        : Map.of("RICE_URL", address, "RICE_TOKEN", user.accessToken());
  }
}
