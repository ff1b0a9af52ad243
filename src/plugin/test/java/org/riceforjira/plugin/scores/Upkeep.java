package org.riceforjira.plugin.scores;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

/** Everything that keeps scores right, over a small Jira and with a background by hand. */
final class Upkeep {
  static final RiceFields FIELDS = Example.FIELDS;
  static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  final MiniJira jira = new MiniJira();
  final MiniStorage storage = new MiniStorage().setUp();
  final ByHand background = new ByHand();

  /** Another run has just passed the issues. */
  boolean underWay;

  /** No run can be stored. */
  boolean readOnly;

  final List<ProjectId> repaired = new ArrayList<>();
  final MissedScores missed =
      new MissedScores(
          new AppInstance("a", Clock.fixed(NOW, ZoneOffset.UTC), () -> 0), EnglishTexts.texts());
  final IssueRescoring rescoring =
      new IssueRescoring(
          jira.scores.loadedIssues(),
          new JiraForSettings(jira).problems(),
          jira.scores.gateway(),
          storage.locks(),
          missed);
  final BackgroundScores scores =
      new BackgroundScores(
          new WaitingIssues(),
          missed,
          new BatchRescoring(
              storage.settings(),
              rescoring,
              jira.linkedIssues(),
              jira.issues(),
              new JiraForSettings(jira).enabledProjects(storage)),
          background,
          this::repair);
  final EventScores events =
      new EventScores(storage.settings(), jira.issues(), rescoring, scores, jira.ownWrites());

  Upkeep() {
    jira.terms.linkType("Requests", "requests", "is requested by");
    jira.terms.linkType("Child", "is the child of", "is the parent of");
  }

  private boolean repair(ProjectId project) {
    if (readOnly) {
      throw new IllegalStateException("Jira is in read-only mode.");
    }
    return !underWay && repaired.add(project);
  }

  /** Issue RICE-number, which scores this reach, and stores no score yet. */
  MiniIssue issue(long number, double reach) {
    MiniIssue issue =
        jira.issue(number)
            .with(FIELDS.reach(), reach)
            .with(FIELDS.impact(), 1.0)
            .with(FIELDS.confidence(), 100.0)
            .with(FIELDS.effort(), 1.0);
    jira.indexAll();
    return issue;
  }

  Object score(long number) {
    return jira.stored(number, FIELDS.score());
  }

  void hear(IssueNews... news) {
    events.hear(List.of(news));
  }

  static IssueNews edited(MiniIssue issue, String... names) {
    return new IssueNews(issue.ref(), Kind.EDITED, Set.of(names), Timing.AT_ONCE);
  }

  static IssueNews news(MiniIssue issue, Kind kind, Timing timing) {
    return new IssueNews(issue.ref(), kind, Set.of(), timing);
  }

  /** Stores settings in which a factor comes from these sources. */
  void from(Factor factor, Source... sources) {
    storage.settings().write(PROJECT, SettingsOf.sources(factor, sources), Revision.NONE);
  }
}
