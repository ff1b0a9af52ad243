package org.riceforjira.connect.score;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.IssueDesk;
import org.riceforjira.connect.http.PassingTime;
import org.riceforjira.connect.jira.FakeLogin;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.settings.SettingsReader;
import org.riceforjira.connect.settings.Terms;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.RunWatch;
import org.riceforjira.core.sync.Scope;

/** A fake with the five fields and issues that score 675 each, and runs over them. */
final class ScoringDesk implements AutoCloseable {
  static final String REACH = "customfield_10100";
  static final String IMPACT = "customfield_10101";
  static final String CONFIDENCE = "customfield_10102";
  static final String EFFORT = "customfield_10103";
  static final String SCORE = "customfield_10104";

  private static final String ISSUES = "project = SHOP";
  private static final URI SITE = URI.create("https://jira.example.com");

  final FakeJira jira;
  final PassingTime time;
  private final Path folder;
  private Login login;

  ScoringDesk(FakeJira jira, Path folder) {
    this(jira, folder, new PassingTime());
  }

  ScoringDesk(FakeJira jira, Path folder, PassingTime time) {
    this.jira = jira;
    this.folder = folder;
    this.time = time;
    jira.project("SHOP", 10000);
    jira.numberField(REACH, "Reach");
    jira.numberField(IMPACT, "Impact");
    jira.numberField(CONFIDENCE, "Confidence");
    jira.numberField(EFFORT, "Effort");
    jira.numberField(SCORE, "RICE Score");
  }

  /** Issues with four factors each, from SHOP-1 on. */
  ScoringDesk issues(int count) {
    IntStream.rangeClosed(1, count).forEach(this::issue);
    return this;
  }

  IssueDesk issue(int number) {
    return jira.issue("SHOP-" + number, id(number))
        .number(REACH, 450)
        .number(IMPACT, 3)
        .number(CONFIDENCE, 100)
        .number(EFFORT, 2);
  }

  static long id(int number) {
    return 20_000 + number;
  }

  OptionalDouble score(int number) {
    return jira.issue("SHOP-" + number).numberOf(SCORE);
  }

  /** How often each issue was written: keys are ids. */
  long puts(int number) {
    return jira.requests().putsPerIssue().getOrDefault(Long.toString(id(number)), 0L);
  }

  int puts() {
    return jira.requests().count("PUT", "/issue/*");
  }

  ScoreOutcome run() {
    return run(() -> false);
  }

  ScoreOutcome run(RunWatch watch) {
    return run(watch, false);
  }

  ScoreOutcome resume() {
    return resume(() -> false);
  }

  ScoreOutcome resume(RunWatch watch) {
    return run(watch, true);
  }

  RunIdentity identity() {
    return RunIdentity.of(SITE, ISSUES, settings());
  }

  private ScoreOutcome run(RunWatch watch, boolean resume) {
    ProjectSettings settings = settings();
    RunIdentity identity = RunIdentity.of(SITE, ISSUES, settings);
    try (FileJournal journal =
        resume ? FileJournal.resume(folder, identity) : FileJournal.begin(folder, identity)) {
      ScoreRun run =
          new ScoreRun(login().gateway(List.of("SHOP"), false), login().jira(), settings);
      ScoreOutcome outcome = run.run(Scope.matching(ISSUES), journal, watch);
      if (outcome.isEnded()) {
        journal.complete();
      }
      return outcome;
    }
  }

  ProjectSettings settings() {
    return new SettingsReader(login().site().fields(), Terms.of(login().site()))
        .usable(Optional.empty());
  }

  Login login() {
    if (login == null) {
      login = FakeLogin.to(jira, time);
    }
    return login;
  }

  /** As another process would. */
  ScoringDesk logInAgain() {
    login().close();
    login = null;
    return this;
  }

  boolean hasJournal() {
    return FileJournal.isLeft(folder, identity());
  }

  @Override
  public void close() {
    if (login != null) {
      login.close();
    }
    jira.close();
  }
}
