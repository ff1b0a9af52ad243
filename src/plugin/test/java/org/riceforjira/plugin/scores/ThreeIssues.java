package org.riceforjira.plugin.scores;

import java.util.Optional;
import java.util.stream.LongStream;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

/**
 * A project of three issues, of which one has a score to get and one a score to lose, and its runs.
 */
final class ThreeIssues {
  static final RiceFields FIELDS = Example.FIELDS;
  static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  final MiniJira jira = new MiniJira();
  final JiraForRuns parts = new JiraForRuns(jira);
  final MiniStorage storage = new MiniStorage().setUp();
  final TestNode node = new TestNode("one", jira, storage);
  final MiniIssue vision = jira.issue(1);

  ThreeIssues() {
    vision
        .with(FIELDS.reach(), 450.0)
        .with(FIELDS.impact(), 3.0)
        .with(FIELDS.confidence(), 100.0)
        .with(FIELDS.effort(), 2.0);
    jira.issue(2).with(FIELDS.reach(), 10.0).with(FIELDS.score(), 99.0);
    jira.issue(3).with(FIELDS.reach(), -1.0).with(FIELDS.effort(), 0.0);
    jira.indexAll();
  }

  /** Gives all issues from the third to this one a score that is not theirs. */
  void manyIssues(int last) {
    LongStream.rangeClosed(4, last).forEach(number -> jira.issue(number).with(FIELDS.score(), 5.0));
    jira.issue(3).with(FIELDS.score(), 5.0);
    jira.indexAll();
  }

  /** A second node over the same Jira. */
  TestNode otherNode() {
    return new TestNode("two", jira, storage);
  }

  Run run(RunKind kind) {
    Run run = node.recalculations.start(request(kind));
    return node.recalculations.find(run.id()).orElse(run);
  }

  Run found(Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }

  static RunRequest request(RunKind kind) {
    return new RunRequest(kind, Optional.of(PROJECT), Optional.empty(), Optional.of("ann"));
  }

  static String problem(Run run) {
    return ReportJson.of(run, key -> true, EnglishTexts.texts()).problem();
  }

  static ProjectSettings goal(String jql) {
    return SettingsOf.goal(jql, 2, "Vision");
  }
}
