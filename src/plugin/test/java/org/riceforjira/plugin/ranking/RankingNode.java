package org.riceforjira.plugin.ranking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.ClusterNews;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.JiraForRankings;
import org.riceforjira.plugin.jira.MiniCaches;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.ReviewStamps;
import org.riceforjira.plugin.ranking.Rankings.Answer;
import org.riceforjira.plugin.ranking.Rankings.Ready;

/** All of the rankings on one node, over a Jira that nodes share, with threads and time by hand. */
final class RankingNode {
  static final ProjectRef PROJECT = new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  static final ProjectRef OTHER =
      new ProjectRef(new ProjectId(MiniJira.PROJECT + 1), "OTHER", "Other");
  static final String CANDIDATES = Example.SETTINGS.candidates();

  final MiniJira jira;
  final JiraForRankings parts;
  final ByHandThreads threads = new ByHandThreads();
  final HeldRankings held;
  final RankingNews news;
  final Rankings rankings;
  final SeenBacklogs seen;
  private final SeenViews views;
  final ReviewStamps stamps;
  Instant now = Instant.parse("2026-03-02T09:00:00Z");
  VersionedSettings settings = settings(1, Example.SETTINGS);

  RankingNode() {
    this(new MiniJira(), new MiniCaches(), Bounds.ISSUES);
  }

  RankingNode(MiniJira jira, MiniCaches caches, int mostIssues) {
    this.jira = jira;
    parts = new JiraForRankings(jira);
    // Nothing waits: what has not happened yet only a test can make happen.
    Bounds bounds = new Bounds(clock(), mostIssues, Duration.ZERO, Duration.ZERO);
    held = new HeldRankings(bounds);
    ClusterNews cluster = caches.news();
    news = new RankingNews(held, cluster);
    stamps = parts.stamps(List.of(news));
    CandidateEntries entries =
        new CandidateEntries(parts.candidates(), jira.linkedIssues(), stamps);
    Builds builds = new Builds(held, entries, cluster, threads, bounds);
    RankingFailures failures = new RankingFailures(entries, EnglishTexts.texts());
    rankings =
        new Rankings(held, builds, new Upkeep(entries, cluster, builds, bounds), failures, bounds);
    views = new SeenViews(parts.visibility(), parts.found(), jira.visitors().visitor(), bounds);
    seen = new SeenBacklogs(rankings, views, failures);
  }

  private Clock clock() {
    InstantSource hands = () -> now;
    return hands.withZone(ZoneOffset.UTC);
  }

  static VersionedSettings settings(long revision, ProjectSettings chosen) {
    return new VersionedSettings(chosen, new Revision(revision));
  }

  /** A candidate that scores this reach; null for one without a score. */
  MiniIssue candidate(long number, Double reach) {
    MiniIssue issue = scored(jira.issue(number), reach).matching(CANDIDATES);
    jira.indexAll();
    return issue;
  }

  static MiniIssue scored(MiniIssue issue, Double reach) {
    return issue
        .with(Example.FIELDS.reach(), reach)
        .with(Example.FIELDS.impact(), 1.0)
        .with(Example.FIELDS.confidence(), 100.0)
        .with(Example.FIELDS.effort(), 1.0);
  }

  Answer ask() {
    return rankings.of(PROJECT, settings);
  }

  /** The ranking, which is there. */
  RankedBacklog ready() {
    return ((Ready) ask()).backlog();
  }

  /** The ranking, which is made now. */
  RankedBacklog made() {
    ask();
    threads.work();
    return ready();
  }

  /** Somebody edits a field of the issue on this node. */
  void edit(MiniIssue issue, String field, Double value) {
    issue.with(field, value);
    changed(issue, Kind.EDITED);
  }

  /** Something happened to the issue on this node, and is in the index. */
  void changed(MiniIssue issue, Kind kind) {
    jira.indexAll();
    tell(new IssueNews(issue.ref(), kind, Set.of("Reach"), Timing.AT_ONCE));
  }

  void tell(IssueNews told) {
    news.hear(List.of(told));
    views.hear(List.of(told));
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  /** Keys in rank order. */
  static List<String> keys(RankedBacklog backlog) {
    return IntStream.range(0, backlog.size()).mapToObj(at -> backlog.entry(at).key()).toList();
  }
}
