package org.riceforjira.plugin.roadmap;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.ranking.Rankings;

/** What reports are told of a project's roadmap on 16 November 2026. */
public final class ShownReport {
  private final ShownRoadmap shop = new ShownRoadmap();
  private final List<SavedBaseline> baselines = new ArrayList<>();
  private BaselineComparisonJson comparison;
  private boolean unreadable;

  /** What was asked of the comparison last. */
  public Map<String, List<String>> compared;

  /** An issue SHOP-number with a confidence in percent; an effort of null is missing. */
  public ShownReport issue(long number, double score, double confidence, Double effort) {
    shop.issue(number, score, confidence, effort);
    return this;
  }

  public ShownReport issue(long number, double score, Double effort) {
    return issue(number, score, 100, effort);
  }

  public ShownReport begun(long number) {
    shop.begun(number);
    return this;
  }

  public ShownReport lanes(long number, String... names) {
    shop.lanes(number, names);
    return this;
  }

  public ShownReport release(long number, String name, String day) {
    shop.release(number, name, day);
    return this;
  }

  public ShownReport hidden(long number) {
    shop.hidden(number);
    return this;
  }

  public ShownReport blocks(long blocker, long waiting) {
    shop.blocks(blocker, waiting);
    return this;
  }

  public ShownReport done(String day, Double effort) {
    shop.done(day, effort);
    return this;
  }

  public ShownReport settings(ProjectSettings settings) {
    shop.settings = settings;
    return this;
  }

  /** The project plans by assignees; these have a capacity of 2 each, all others share this. */
  public ShownReport people(OptionalDouble shared, String... names) {
    Planning planning = shop.settings.planning();
    return settings(
        shop.settings.with(
            new Planning(
                "",
                new HorizonChoice(PeriodKind.QUARTER, 4, shared, 1000),
                new LaneChoice(
                    LaneKind.ASSIGNEE,
                    Optional.empty(),
                    Stream.of(names).collect(Collectors.toMap(name -> name, name -> 2.0))),
                planning.cut(),
                planning.prerequisites())));
  }

  public ShownReport making(long done, long of) {
    shop.answering(new Rankings.Preparing(done, of));
    return this;
  }

  /** From now on there is a baseline, and so much changed since. */
  public ShownReport changed(BaselineComparisonJson changes) {
    baselines.add(new SavedBaseline("17", "Review", "alice", Instant.EPOCH, "", List.of()));
    comparison = changes;
    return this;
  }

  /** From now on nobody can tell which baselines there are. */
  public ShownReport unreadable() {
    unreadable = true;
    return this;
  }

  public PlanReport report(String query) {
    return ((PlanReports.Made) answer(query)).report();
  }

  public PlanReports.Answer answer(String query) {
    return reports().ofProject("SHOP", Address.parameters(query));
  }

  private PlanReports reports() {
    PlanTexts texts = new PlanTexts(EnglishTexts.texts());
    Sources sources = mock(Sources.class);
    when(sources.ofProject(anyString())).thenReturn(shop.project());
    return new PlanReports(
        sources,
        shop.plans(),
        shop.roadmaps(),
        new PlanStandings(new CardViews(texts), new WhyPlanned(new LeftOut(texts), texts), texts),
        new PlanChanges(access(), comparisons()));
  }

  private BaselineAccess access() {
    BaselineAccess access = mock(BaselineAccess.class);
    when(access.open(any()))
        .thenAnswer(
            call -> {
              if (unreadable) {
                throw Refusal.conflict("The list of these baselines cannot be read any more.");
              }
              return baselines;
            });
    return access;
  }

  private BaselineReports comparisons() {
    BaselineReports reports = mock(BaselineReports.class);
    when(reports.comparison(any(), any()))
        .thenAnswer(
            call -> {
              if (unreadable) {
                throw Refusal.conflict("The list of these baselines cannot be read any more.");
              }
              compared = call.getArgument(1);
              return comparison;
            });
    return reports;
  }
}
