package org.riceforjira.plugin.roadmap;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.ranking.Rankings;

/** What reports are told of a project's roadmap on 16 November 2026. */
public final class ShownReport {
  private final ShownRoadmap shop = new ShownRoadmap();
  private final List<SavedBaseline> baselines = new ArrayList<>();
  private BaselineComparisonJson comparison;

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
    when(access.open(any())).thenReturn(baselines);
    return access;
  }

  private BaselineReports comparisons() {
    BaselineReports reports = mock(BaselineReports.class);
    when(reports.comparison(any(), any()))
        .thenAnswer(
            call -> {
              compared = call.getArgument(1);
              return comparison;
            });
    return reports;
  }
}
