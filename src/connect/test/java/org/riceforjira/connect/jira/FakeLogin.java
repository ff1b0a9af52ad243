package org.riceforjira.connect.jira;

import java.time.Duration;
import java.util.Optional;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.connect.http.Credential;
import org.riceforjira.connect.http.HttpExchange;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.PassingTime;
import org.riceforjira.connect.http.Secret;
import org.riceforjira.connect.http.Target;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.http.Trace;
import org.riceforjira.connect.login.Login;

/** Logs in to a fake, as the program does, but waits for nothing. */
public final class FakeLogin {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private FakeLogin() {}

  public static Login to(FakeJira jira) {
    return to(jira, new PassingTime());
  }

  public static Login to(FakeJira jira, Time time) {
    return new Login(client(jira, time, () -> false), 4, time);
  }

  public static JiraClient client(FakeJira jira, Time time, JiraClient.Stop stop) {
    Target target =
        new Target(jira.address(), Optional.of(credential(jira)), Optional.empty(), TIMEOUT);
    return new JiraClient(
        jira.address(),
        new HttpExchange(target, "rice/test"),
        4,
        new JiraClient.Surroundings(time, () -> 0.5, stop, Trace.NONE));
  }

  private static Credential credential(FakeJira jira) {
    User user = jira.user(FakeJira.RICE);
    return jira.isCloud()
        ? new Credential.Basic(user.email(), new Secret(user.password()))
        : new Credential.Bearer(new Secret(user.accessToken()));
  }
}
