package org.riceforjira.connect.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.IssueDesk;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.connect.http.Credential;
import org.riceforjira.connect.http.HttpExchange;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.Secret;
import org.riceforjira.connect.http.Target;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.http.Trace;

/** A fake that takes a while for every answer, with issues of which some have a wrong score. */
final class SlowJira implements AutoCloseable {
  static final String SCORE = "customfield_10104";
  static final double RIGHT = 675;

  /** Of the four factors and the score. */
  static final List<String> FIELDS =
      List.of(
          "customfield_10100",
          "customfield_10101",
          "customfield_10102",
          "customfield_10103",
          SCORE);

  private static final List<String> NAMES =
      List.of("Reach", "Impact", "Confidence", "Effort", "RICE Score");
  private static final double[] FACTORS = {450, 3, 100, 2};
  private static final long FIRST = 20_000;
  private static final Duration LATENCY = Duration.ofMillis(20);

  private final FakeJira jira;
  private final int issues;

  SlowJira(boolean cloud, int issues) {
    this.jira = cloud ? FakeJira.cloud() : FakeJira.dataCenter();
    this.issues = issues;
    jira.keeping((asked, answer) -> List.of());
    jira.project("SHOP", 10000);
    IntStream.range(0, FIELDS.size()).forEach(i -> jira.numberField(FIELDS.get(i), NAMES.get(i)));
    ids().forEach(this::fill);
    jira.habits().latency(LATENCY);
  }

  private void fill(long id) {
    IssueDesk issue = jira.issue("SHOP-" + (id - FIRST), id);
    IntStream.range(0, FACTORS.length).forEach(i -> issue.number(FIELDS.get(i), FACTORS[i]));
  }

  LongStream ids() {
    return LongStream.rangeClosed(FIRST + 1, FIRST + issues);
  }

  /** Gives so many issues a wrong score, all others the right one, and forgets the requests. */
  void prepare(int wrong) {
    ids()
        .forEach(
            id ->
                jira.issue("SHOP-" + (id - FIRST)).number(SCORE, id - FIRST <= wrong ? 1 : RIGHT));
    jira.requests().forget();
  }

  int requests() {
    return jira.requests().count();
  }

  /** Whether every score is right. */
  boolean isRight() {
    return ids()
        .allMatch(id -> jira.issue("SHOP-" + (id - FIRST)).numberOf(SCORE).orElse(0) == RIGHT);
  }

  boolean isCloud() {
    return jira.isCloud();
  }

  String address() {
    return jira.address().toString();
  }

  User user() {
    return jira.user(FakeJira.RICE);
  }

  JiraClient client() {
    Credential login =
        isCloud()
            ? new Credential.Basic(user().email(), new Secret(user().password()))
            : new Credential.Bearer(new Secret(user().accessToken()));
    Target target =
        new Target(jira.address(), Optional.of(login), Optional.empty(), Duration.ofSeconds(30));
    return new JiraClient(
        jira.address(),
        new HttpExchange(target, "rice/benchmark"),
        1,
        new JiraClient.Surroundings(Time.ofMachine(), Math::random, () -> false, Trace.NONE));
  }

  @Override
  public void close() {
    jira.close();
  }
}
