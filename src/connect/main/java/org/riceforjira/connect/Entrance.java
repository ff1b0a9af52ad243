package org.riceforjira.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.riceforjira.connect.candidates.CandidateQuery;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.HttpExchange;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.http.Trace;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.login.Login;

/** The way from a command into the Jira that it is about. */
final class Entrance {
  /** From then on people wonder what goes on. */
  private static final Duration NOTICED = Duration.ofSeconds(2);

  private Entrance() {}

  /** Logs in. */
  static Login open(Session session) {
    Configuration configuration = session.configuration();
    if (configuration.target().credential().isEmpty()) {
      throw new InvalidConfiguration(
          "No login is given: set RICE_TOKEN, on Cloud RICE_EMAIL, too; rice --help has more.");
    }
    Time time = time(session);
    JiraClient client =
        new JiraClient(
            configuration.target().address(),
            new HttpExchange(configuration.target(), "rice/" + Version.number()),
            configuration.concurrency(),
            new JiraClient.Surroundings(
                time,
                () -> ThreadLocalRandom.current().nextDouble(),
                session.cancellation()::isRequested,
                trace(session)));
    return new Login(client, configuration.concurrency(), time);
  }

  /** Waiting ends when somebody stops the command. */
  static Time time(Session session) {
    return new Time() {
      @Override
      public Instant now() {
        return session.clock().instant();
      }

      @Override
      public void pause(Duration duration) {
        try {
          session.cancellation().pause(duration);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }

  private static Trace trace(Session session) {
    return new Trace() {
      @Override
      public void sent(Call call, String outcome, Duration took) {
        session.console().detail(call + " " + outcome + ", " + took.toMillis() + " ms");
      }

      @Override
      public void waiting(Call call, String outcome, Duration pause) {
        if (pause.compareTo(NOTICED) >= 0) {
          session
              .console()
              .say(
                  "Jira did not answer "
                      + call
                      + " ("
                      + outcome
                      + "): it is asked again in "
                      + Math.max(1, pause.toSeconds())
                      + " s.");
        }
      }
    };
  }

  /** The candidates that the command is about. */
  static CandidateQuery candidates(Configuration configuration) {
    issues(configuration);
    return new CandidateQuery(configuration.projects(), condition(configuration));
  }

  /** The JQL of all issues that the command is about. */
  static String issues(Configuration configuration) {
    String jql = condition(configuration);
    if (configuration.projects().isEmpty() && jql.isEmpty()) {
      throw new InvalidConfiguration("Say which issues: --project KEY, --jql JQL, or both.");
    }
    return configuration.projects().isEmpty()
        ? jql
        : Jql.all(Jql.projects(configuration.projects()), jql);
  }

  /** What the query says besides the projects; "" without one. */
  static String condition(Configuration configuration) {
    try {
      return Jql.condition(configuration.jql().orElse(""));
    } catch (IllegalArgumentException e) {
      throw new InvalidConfiguration("--jql: " + e.getMessage());
    }
  }
}
