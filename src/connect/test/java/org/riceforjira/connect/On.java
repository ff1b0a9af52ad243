package org.riceforjira.connect;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.connect.output.Terminal;

/** The flavour of Jira that a command is typed for, on a terminal of 100 columns. */
enum On {
  CLOUD,
  DATA_CENTER;

  private static final int COLUMNS = 100;

  /** What came of a command. */
  record Outcome(int code, String out, String err) {}

  FakeJira jira() {
    return this == CLOUD ? FakeJira.cloud(Typed.CLOCK) : FakeJira.dataCenter(Typed.CLOCK);
  }

  /** Runs {@code rice} as the user that may do everything. */
  Outcome rice(FakeJira jira, Path home, String... words) {
    User user = jira.user(FakeJira.RICE);
    Typed typed =
        new Typed(home)
            .at(new Terminal(true, false, OptionalInt.of(COLUMNS)))
            .with("RICE_URL", jira.address().toString())
            .with("RICE_TOKEN", this == CLOUD ? user.password() : user.accessToken());
    if (this == CLOUD) {
      typed.with("RICE_EMAIL", user.email());
    }
    int code = typed.rice(words);
    return new Outcome(code, typed.out(), typed.err());
  }
}
