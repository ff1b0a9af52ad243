package org.riceforjira.plugin.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.PlannedWork;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

/** A project with a plan: each issue ends a day later than the one before. */
final class PlannedShop {
  static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  static final String BEFORE = "2026-12-24";
  private static final LocalDate START = LocalDate.parse("2027-01-01");

  final MiniJira jira = new MiniJira();
  final JiraForRuns parts = new JiraForRuns(jira);
  final JiraForDates dates = jira.dates();
  final MiniStorage storage = new MiniStorage().setUp();
  final TestNode node = new TestNode("one", jira, storage);
  final List<PlannedWork> plan = new ArrayList<>();
  private final List<MiniIssue> issues = new ArrayList<>();

  /** Issues from 1 on, which are due too early; a version comes after all of them. */
  PlannedShop(int count) {
    dates.version(1, "Spring", "2027-12-31");
    for (int number = 1; number <= count; number++) {
      MiniIssue issue = jira.issue(number);
      dates.day(issue, PlanFields.DUE_DATE, BEFORE);
      issues.add(issue);
      plan.add(
          new PlannedWork(
              issue.ref().id(),
              issue.ref().key(),
              START,
              false,
              Optional.of(START.plusDays(number))));
    }
    jira.indexAll();
  }

  MiniIssue issue(int number) {
    return issues.get(number - 1);
  }

  /** When an issue is due: a day. */
  String due(int number) {
    return JiraForDates.held(issue(number), PlanFields.DUE_DATE);
  }

  /** When an issue is planned to end. */
  static String planned(int number) {
    return START.plusDays(number).toString();
  }

  Run write() {
    return write(node);
  }

  Run write(TestNode by) {
    return found(by, by.recalculations.writeDates(PROJECT, plan(), Optional.of("ann")));
  }

  DatePlan plan() {
    return new DatePlan(JiraForDates.SYSTEM, plan);
  }

  Run undo(Run run) {
    return found(node, node.recalculations.undo(run.id(), Optional.of("ann")));
  }

  Run found(Run run) {
    return found(node, run);
  }

  static Run found(TestNode node, Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }

  /** A node that starts when the others have been silent for long. */
  TestNode later() {
    TestNode next = new TestNode("next", jira, storage);
    next.now = next.now.plus(LiveRuns.SILENCE);
    return next;
  }

  /** Whatever is done, Jira is killed between the first batch and the second. */
  void killedAfterABatch(Consumer<TestNode> work) {
    TestNode killed = new TestNode("killed", jira, storage);
    killed.sleeping =
        millis -> {
          throw new OutOfMemoryError("killed");
        };
    try {
      work.accept(killed);
      throw new AssertionError("Nobody was killed.");
    } catch (OutOfMemoryError e) {
      if (!"killed".equals(e.getMessage())) {
        throw e;
      }
    }
  }

  /** What a run did not write, as "RICE-1: why". */
  static List<String> refused(Run run) {
    return run.result().report().refusedScores().stream()
        .map(refused -> refused.key() + ": " + EnglishTexts.of(refused.reason()))
        .toList();
  }
}
