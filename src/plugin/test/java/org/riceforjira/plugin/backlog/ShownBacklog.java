package org.riceforjira.plugin.backlog;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.factors.ReviewViews;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.JiraForLists;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.ranking.SeenBacklogs;

/** A project's issues, their ranking as it was last made, and the lists of it. */
final class ShownBacklog {
  private static final RiceFields FIELDS = Example.FIELDS;
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  final MiniJira jira = new MiniJira();
  final JiraForLists parts = new JiraForLists(jira);
  final MiniStorage storage = new MiniStorage().setUp();
  final List<MiniIssue> issues = new ArrayList<>();
  final List<ReviewStamp> stamps = new ArrayList<>();
  final Texts texts = EnglishTexts.texts();

  Instant now = Instant.parse("2026-03-01T12:00:00Z");
  Instant created = Instant.parse("2026-02-01T12:00:00Z");
  ProjectSettings settings = Example.SETTINGS;
  Rankings.Answer answer = new Rankings.Preparing(12, 50);
  Lists.Bounds bounds = new Lists.Bounds(30, 1_000_000);

  private final Projects projects = new JiraForRuns(jira).projects();
  private Backlogs backlogs;
  private long revision;
  private int made;

  /** The issues of the article: 675, 400 and 800, and one without an effort. */
  static ShownBacklog ofFour() {
    ShownBacklog shown = new ShownBacklog();
    shown.issue(1, 450.0, 3.0, 100.0, 2.0).traits().summary = "Search";
    shown.issue(2, 2000.0, 1.0, 80.0, 4.0).traits().summary = "Basket";
    shown.issue(3, 800.0, 2.0, 50.0, 1.0).traits().summary = "Gifts";
    shown.issue(4, 100.0, 1.0, 80.0, null).traits().summary = "Coupons";
    return shown.ranked();
  }

  /** Issue RICE-number; null for a factor that is missing. */
  MiniIssue issue(long number, Double reach, Double impact, Double confidence, Double effort) {
    MiniIssue row =
        jira.issue(number)
            .with(FIELDS.reach(), reach)
            .with(FIELDS.impact(), impact)
            .with(FIELDS.confidence(), confidence)
            .with(FIELDS.effort(), effort);
    row.traits().summary = "Issue " + number;
    issues.add(row);
    return row;
  }

  MiniIssue row(int number) {
    return issues.get(number - 1);
  }

  /** Ranks what the visitor sees, as it is now. */
  ShownBacklog ranked() {
    jira.indexAll();
    Evaluator evaluator = new Evaluator(settings.rules());
    List<BacklogEntry> entries = new ArrayList<>();
    for (MiniIssue row : issues) {
      if (JiraForLists.isVisible(row)) {
        jira
            .scores
            .loadedIssues()
            .facts(PROJECT, List.of(row.ref()), settings.rules().needs())
            .stream()
            .map(facts -> entry(row, facts, evaluator))
            .forEach(entries::add);
      }
    }
    revision++;
    answer =
        new Rankings.Ready(RankedBacklog.of(revision, now, settings.uncertainty(), entries), false);
    return this;
  }

  private BacklogEntry entry(MiniIssue row, IssueFacts facts, Evaluator evaluator) {
    Optional<ReviewStamp> stamp =
        row == issues.get(0) ? stamps.stream().findFirst() : Optional.empty();
    return new BacklogEntry(
        evaluator.score(facts),
        row.traits().summary,
        row.traits().type,
        row.traits().status,
        Progress.TODO,
        created,
        stamp);
  }

  /** Draws lines for this capacity from now on, unless others are asked for. */
  ShownBacklog capacity(double capacity, CutPolicy policy) {
    Planning planning = settings.planning();
    settings =
        settings.with(
            new Planning(
                planning.candidates(),
                planning.horizon(),
                planning.lanes(),
                new CutChoice(policy, OptionalDouble.of(capacity)),
                planning.prerequisites()));
    Revision expected =
        storage.settings().read(PROJECT).map(VersionedSettings::revision).orElse(Revision.NONE);
    storage.settings().write(PROJECT, settings, expected);
    return this;
  }

  BacklogJson page(String query) {
    return backlogs().page("RICE", Queries.of(query));
  }

  PlanJson plan(String query) {
    return backlogs().plan("RICE", Queries.of(query));
  }

  List<RowJson> rows(String query) {
    return backlogs().rows("RICE", Queries.of(query)).rows();
  }

  String csv(String query) {
    StringWriter text = new StringWriter();
    try {
      backlogs().export("RICE", Queries.of(query)).write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The keys of a page's rows; null for one that is gone. */
  static List<String> keys(BacklogJson page) {
    List<String> keys = new ArrayList<>();
    page.rows().forEach(row -> keys.add(row.key()));
    return keys;
  }

  Backlogs backlogs() {
    if (backlogs == null) {
      backlogs = make();
    }
    return backlogs;
  }

  private Backlogs make() {
    ListRequests requests =
        new ListRequests(new QueryFilters(parts.epics(), parts.queries()), texts);
    Requests asked = new Requests(projects, jira.issues(), jira.visitors().visitor(), texts);
    Lists lists = new Lists(clock(), () -> "list" + ++made, bounds);
    Reviews reviews = new Reviews(clock());
    CutViews cuts = new CutViews(new SeenPlan(parts.visibility()), new CutTexts(texts));
    NeededFacts needed = new NeededFacts(jira.issues(), texts);
    FactorViews factors =
        new FactorViews(
            new SourceTexts(jira.issues(), new FactorNumbers(texts), texts),
            new FactorNumbers(texts),
            texts);
    ReviewViews reviewed = new ReviewViews(new JiraForRuns(jira).people(), reviews);
    ListRows rows = new ListRows(parts.rows(), new RowViews(factors, reviewed, texts), needed);
    return new Backlogs(
        new ProjectLists(
            asked,
            new SettingsInUse(
                storage.settings(),
                new JiraForSettings(jira).usable(storage),
                asked,
                projects,
                texts),
            mock(SeenBacklogs.class, call -> answer),
            texts),
        requests,
        new OpenLists(
            lists,
            new Matching(parts.found(), parts.goals(), reviews),
            requests,
            new ListOrders(parts.names(), reviews),
            jira.visitors().visitor()),
        new ListPages(rows, cuts, new SettingsViews(projects, texts)),
        cuts);
  }

  private Clock clock() {
    InstantSource hands = () -> now;
    return hands.withZone(ZoneOffset.UTC);
  }
}
