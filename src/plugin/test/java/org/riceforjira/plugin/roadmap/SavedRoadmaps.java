package org.riceforjira.plugin.roadmap;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.InMemoryBacklog;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.JiraForBaselines;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitors;

/**
 * Baselines over a {@link MiniJira}, whose roadmap is what a test says: quarters from Q4 2026 on,
 * with a capacity of 2 each.
 */
final class SavedRoadmaps {
  private static final Factors UNKNOWN =
      new Factors(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  final MiniJira jira = new MiniJira();
  final JiraForBaselines parts = new JiraForBaselines(jira);
  final MiniStorage storage = new MiniStorage();
  final Visitors visitors = jira.visitors();
  final ProjectRef rice = new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  final ProjectRef other = new ProjectRef(new ProjectId(MiniJira.PROJECT + 1), "OTHER", "Other");

  /** What plans were asked for. */
  final List<Map<String, List<String>>> asked = new ArrayList<>();

  Instant now = Instant.parse("2026-11-20T14:05:00Z");

  /** The roadmap of this moment; may fail. */
  Supplier<Roadmap> roadmap = () -> plan();

  final SavedBaselineQueries queries;
  final SavedBaselines baselines;
  final BaselineEdits edits;
  final BaselineReports reports;
  final SeenBaselines seen;

  private int ids;

  SavedRoadmaps() {
    Texts texts = EnglishTexts.texts();
    queries = new SavedBaselineQueries(storage.texts(), storage.locks(), texts);
    baselines =
        new SavedBaselines(
            new SavedBaselineIndex(storage.texts()),
            queries,
            storage.texts(),
            storage.locks(),
            texts);
    BaselineAccess access =
        new BaselineAccess(baselines, parts.projects(), visitors.visitor(), texts);
    BaselineStamp stamp = new BaselineStamp(clock(), () -> "b" + ++ids);
    BaselinesNow taking = new BaselinesNow(this::planned, stamp, texts);
    BaselineTexts words = new BaselineTexts(new PlanTexts(texts), new Days(clock()));
    SavedBaselineViews views =
        new SavedBaselineViews(access, new JiraForRuns(jira).people(), words);
    edits =
        new BaselineEdits(
            new BaselineSaving(taking, baselines, access, stamp, texts), baselines, access, views);
    seen =
        new SeenBaselines(access, baselines, taking, new BaselineSight(parts.visibility(), access));
    reports =
        new BaselineReports(
            views,
            new BaselineComparisons(seen, parts.issues(clock()), texts),
            new BaselineComparisonViews(
                views,
                new BaselineChanges(words),
                new BaselineGrowthTexts(words),
                new BaselineMail(words)),
            new BaselineGrowthViews(seen, words));
    visitors.readOnly("OTHER");
  }

  /** The project. */
  RoadmapSource source() {
    return source(Optional.of(rice), "", rice);
  }

  /** The project after its effort got another unit. */
  RoadmapSource sourceIn(String unit) {
    ScoringRules rules = Example.SETTINGS.rules();
    FactorRule effort = rules.of(Factor.EFFORT);
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    factors.put(Factor.EFFORT, new FactorRule(unit, effort.scale(), effort.sources()));
    ScoringRules others =
        new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment());
    RoadmapSource source = source();
    return new RoadmapSource(
        source.project(), "", source.projects(), source.settings().with(others));
  }

  /** A query that finds issues of these projects. */
  RoadmapSource query(String jql, ProjectRef... projects) {
    return source(Optional.empty(), jql, projects);
  }

  private static RoadmapSource source(
      Optional<ProjectRef> project, String jql, ProjectRef... projects) {
    return new RoadmapSource(
        project,
        jql,
        Stream.of(projects)
            .map(
                each ->
                    new PlanProject(each, new VersionedSettings(Example.SETTINGS, Revision.NONE)))
            .toList(),
        Example.SETTINGS);
  }

  /** An issue of the roadmap by its number in the project, with a score and an effort. */
  static Candidate issue(long number, double score, double effort) {
    return Candidate.of(
        new Score(
            MiniJira.PROJECT + number,
            "RICE-" + number,
            score,
            new Factors(UNKNOWN.reach(), UNKNOWN.impact(), UNKNOWN.confidence(), effort)));
  }

  /** From now on the roadmap is of these issues, best first. */
  SavedRoadmaps planned(Candidate... ranking) {
    roadmap = () -> plan(ranking);
    return this;
  }

  /** Adds issues RICE-1 to RICE-count, each with a summary such as "Idea 1". */
  SavedRoadmaps issues(int count) {
    for (int number = 1; number <= count; number++) {
      jira.issue(number).summary("Idea " + number);
    }
    jira.indexAll();
    return this;
  }

  SavedBaselineJson save(String name) {
    return save(source(), name);
  }

  SavedBaselineJson save(RoadmapSource source, String name) {
    return edits.save(source, body(name, ""));
  }

  BaselineComparisonJson compare(String older, String newer) {
    return reports.comparison(source(), Map.of("older", List.of(older), "newer", List.of(newer)));
  }

  static String body(String name, String parameters) {
    JsonObject body = new JsonObject();
    body.addProperty("name", name);
    body.addProperty("parameters", parameters);
    return body.toString();
  }

  private Roadmap planned(RoadmapSource source, Map<String, List<String>> parameters) {
    asked.add(parameters);
    return roadmap.get();
  }

  private static Roadmap plan(Candidate... ranking) {
    Periods quarters = Periods.quarters(YearMonth.of(2026, 10), 3);
    return Roadmap.of(
        new InMemoryBacklog(List.of(ranking), List.of()), Horizon.of(quarters, Capacity.of(2)));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("One zone is enough for a test.");
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
