package org.riceforjira.plugin.roadmap;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.Milestone;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.DoneIssues;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Lane;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RowTraits;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.ranking.SeenBacklogs;

/** A project whose roadmap somebody looks at on 16 November 2026, in the middle of a quarter. */
final class ShownRoadmap {
  static final LocalDate TODAY = LocalDate.parse("2026-11-16");
  static final ProjectRef SHOP = new ProjectRef(new ProjectId(10000), "SHOP", "Online Shop");

  static final Days DAYS =
      new Days(Clock.fixed(Instant.parse("2026-11-16T10:00:00Z"), ZoneOffset.UTC));

  private static final Texts TEXTS = EnglishTexts.texts();

  private final Map<Long, BacklogEntry> candidates = new LinkedHashMap<>();

  final ShopJira jira = new ShopJira();

  final ShownDates dates = new ShownDates();

  ProjectSettings settings = Example.SETTINGS;

  private Rankings.Answer answer;
  private Baseline baseline;
  private int finished;

  /** A candidate that is certain of its score; an effort of null is missing. */
  ShownRoadmap issue(long number, double score, Double effort) {
    return issue(number, score, 100, effort);
  }

  /** A candidate with a confidence in percent. */
  ShownRoadmap issue(long number, double score, double confidence, Double effort) {
    double reach = effort == null ? 1 : score * effort * 100 / confidence;
    IssueFacts facts =
        IssueFacts.of(10000 + number, "SHOP-" + number)
            .number(Example.FIELDS.reach(), reach)
            .number(Example.FIELDS.impact(), 1.0)
            .number(Example.FIELDS.confidence(), confidence)
            .number(Example.FIELDS.effort(), effort)
            .build();
    Score scored = Example.EVALUATOR.score(facts);
    outside(number, Progress.TODO);
    candidate(scored, Progress.TODO);
    return this;
  }

  /** An issue that is no candidate. */
  ShownRoadmap outside(long number, Progress progress) {
    jira.put(
        new PlannedIssue(
            new IssueRef(10000 + number, "SHOP-" + number, SHOP.id()),
            new RowTraits(
                "Summary " + number,
                new RowTraits.Type("Story", Optional.empty()),
                new RowTraits.Status(progress.name(), category(progress)),
                Optional.of(new RowTraits.Assignee("alice", "Alice Product"))),
            progress,
            List.of(),
            Deadlines.NONE));
    return this;
  }

  ShownRoadmap begun(long number) {
    candidate(candidates.get(10000 + number).score(), Progress.IN_PROGRESS);
    return change(
        number,
        issue ->
            new PlannedIssue(
                issue.issue(),
                issue.traits(),
                Progress.IN_PROGRESS,
                issue.lanes(),
                issue.deadlines()));
  }

  ShownRoadmap lanes(long number, String... names) {
    return change(
        number,
        issue ->
            new PlannedIssue(
                issue.issue(), issue.traits(), issue.progress(), named(names), issue.deadlines()));
  }

  /** Somebody has moved it to another project since the ranking was made. */
  ShownRoadmap moved(long number) {
    IssueRef elsewhere = new IssueRef(10000 + number, "APP-" + number, new ProjectId(10001));
    return change(
        number,
        issue ->
            new PlannedIssue(
                elsewhere, issue.traits(), issue.progress(), issue.lanes(), issue.deadlines()));
  }

  ShownRoadmap due(long number, String day) {
    return deadlines(number, new Deadlines(Optional.of(LocalDate.parse(day)), Optional.empty()));
  }

  ShownRoadmap release(long number, String name, String day) {
    Milestone milestone = new Milestone(name, LocalDate.parse(day));
    return deadlines(number, new Deadlines(Optional.empty(), Optional.of(milestone)));
  }

  /** From now on the visitor may not see it, though the ranking still has it. */
  ShownRoadmap hidden(long number) {
    jira.hide(10000 + number);
    return this;
  }

  /** No query finds it. */
  ShownRoadmap unmatched(long number) {
    jira.unmatch(10000 + number);
    return this;
  }

  ShownRoadmap blocks(long blocker, long waiting) {
    jira.link(10000 + blocker, 10000 + waiting);
    return this;
  }

  /** An issue that was done on a day, in a lane. */
  ShownRoadmap done(String day, Double effort, String... lanes) {
    IssueFacts facts = Example.issue(20000L + finished++, 1.0, 1.0, 100.0, effort).build();
    jira.finish(new DoneIssues.Done(facts, named(lanes), LocalDate.parse(day), false));
    return this;
  }

  /** A sub-task without an effort that was done on a day. */
  ShownRoadmap donePart(String day) {
    IssueFacts facts = IssueFacts.of(20000L + finished, "SHOP-" + (20000 + finished++)).build();
    jira.finish(new DoneIssues.Done(facts, List.of(), LocalDate.parse(day), true));
    return this;
  }

  ShownRoadmap answering(Rankings.Answer instead) {
    answer = instead;
    return this;
  }

  /** The baseline with the id "b1", the only one there is. */
  ShownRoadmap baseline(Baseline saved) {
    baseline = saved;
    return this;
  }

  /** The roadmap of the project. */
  RoadmapJson json(String query) {
    return roadmaps().of(project(), Address.parameters(query));
  }

  /** The roadmap of a query that finds issues of the project only. */
  RoadmapJson found(String query) {
    return roadmaps().of(query(), Address.parameters(query));
  }

  DetailsJson details(long number, String query) {
    return details(project(), number, query);
  }

  DetailsJson details(RoadmapSource source, long number, String query) {
    return new Details(
            plans(),
            jira.requests(),
            new CardViews(texts()),
            new WhyPlanned(new LeftOut(texts()), texts()),
            texts())
        .of(source, "SHOP-" + number, Address.parameters(query));
  }

  ValuesJson values(String query) {
    return new Values(plans(), new CardViews(texts()), texts(), TEXTS)
        .of(project(), Address.parameters(query));
  }

  RoadmapSource project() {
    return new RoadmapSource(Optional.of(SHOP), "", List.of(shop()), settings);
  }

  private RoadmapSource query() {
    return new RoadmapSource(Optional.empty(), "labels = vision", List.of(shop()), settings);
  }

  private PlanProject shop() {
    return new PlanProject(SHOP, new VersionedSettings(settings, Revision.NONE));
  }

  Roadmaps roadmaps() {
    return new Roadmaps(
        plans(),
        new DoneReader(jira.done()),
        OnlyBaseline.earlier(baseline, DAYS),
        EnglishViews.roadmap(DAYS, dates.views()));
  }

  Plans plans() {
    RoadmapQuestions questions =
        new RoadmapQuestions(new SupposedInputs(jira.visibleIssues()), TEXTS);
    Planner planner =
        new Planner(new PeriodChoice(DAYS, TEXTS), jira.readers(), jira.visibleIssues(), TEXTS);
    return new Plans(
        questions, new SourceRankings(backlogs(), TEXTS), new NarrowQueries(jira.found()), planner);
  }

  private static PlanTexts texts() {
    return new PlanTexts(TEXTS);
  }

  private SeenBacklogs backlogs() {
    SeenBacklogs backlogs = mock(SeenBacklogs.class);
    when(backlogs.of(any(), any()))
        .thenReturn(answer == null ? new Rankings.Ready(ranked(), false) : answer);
    return backlogs;
  }

  RankedBacklog ranked() {
    return RankedBacklog.of(
        1, Instant.parse("2026-11-16T09:00:00Z"), settings.uncertainty(), candidates.values());
  }

  private ShownRoadmap deadlines(long number, Deadlines deadlines) {
    return change(
        number,
        issue ->
            new PlannedIssue(
                issue.issue(), issue.traits(), issue.progress(), issue.lanes(), deadlines));
  }

  private ShownRoadmap change(long number, UnaryOperator<PlannedIssue> change) {
    jira.change(10000 + number, change);
    return this;
  }

  private static List<Lane> named(String... names) {
    return Stream.of(names).map(name -> new Lane(name, name + " lane")).toList();
  }

  private void candidate(Score score, Progress progress) {
    candidates.put(
        score.issueId(),
        new BacklogEntry(
            score, "Summary", "Story", "Any", progress, Instant.EPOCH, Optional.empty()));
  }

  private static String category(Progress progress) {
    return switch (progress) {
      case TODO -> "new";
      case IN_PROGRESS -> "indeterminate";
      case DONE -> "done";
    };
  }
}
