package org.riceforjira.connect;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.IssueDesk;
import org.riceforjira.connect.fake.store.User;

/** The program in front of a fake with the project SHOP and the five fields. */
final class CommandDesk implements AutoCloseable {
  static final String EFFORT = "customfield_10103";
  static final String SCORE = "customfield_10104";

  final FakeJira jira;
  private final Path home;
  private Typed typed;
  private String user = FakeJira.RICE;
  private String token;

  CommandDesk(FakeJira jira, Path home) {
    this.jira = jira;
    this.home = home;
    jira.project("SHOP", 10000);
  }

  static CommandDesk scored(FakeJira jira, Path home) {
    CommandDesk desk = new CommandDesk(jira, home);
    jira.numberField("customfield_10100", "Reach");
    jira.numberField("customfield_10101", "Impact");
    jira.numberField("customfield_10102", "Confidence");
    jira.numberField(EFFORT, "Effort");
    jira.numberField(SCORE, "RICE Score");
    return desk;
  }

  /** An issue that scores reach × 3 × 100 % ÷ 2. */
  IssueDesk issue(int number, double reach) {
    return jira.issue("SHOP-" + number)
        .number("customfield_10100", reach)
        .number("customfield_10101", 3)
        .number("customfield_10102", 100)
        .number(EFFORT, 2);
  }

  CommandDesk as(String name) {
    user = name;
    return this;
  }

  CommandDesk withToken(String other) {
    token = other;
    return this;
  }

  /** Types a command over the issues of the fake, and tells its exit code. */
  int rice(String... words) {
    User who = jira.user(user);
    typed = new Typed(home).with("RICE_URL", jira.address().toString());
    if (jira.isCloud()) {
      typed.with("RICE_EMAIL", who.email());
    }
    String usual = jira.isCloud() ? who.password() : who.accessToken();
    typed.with("RICE_TOKEN", token == null ? usual : token);
    return typed.rice(words);
  }

  String out() {
    return typed.out();
  }

  String err() {
    return typed.err();
  }

  JsonArray json() {
    return JsonParser.parseString(out()).getAsJsonArray();
  }

  /** All that was printed, for a test that looks for what must not be there. */
  String printed() {
    return out() + err();
  }

  @Override
  public void close() {
    jira.close();
  }
}
