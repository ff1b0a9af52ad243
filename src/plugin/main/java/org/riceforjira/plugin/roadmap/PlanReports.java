package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells other parts of the app what reports need of plans; parameters are as in the address of a
 * roadmap. Refuses what a roadmap refuses.
 */
@Component
public class PlanReports {
  private final Sources sources;
  private final Plans plans;
  private final Roadmaps roadmaps;
  private final PlanStandings standings;
  private final PlanChanges changes;

  PlanReports(
      Sources sources,
      Plans plans,
      Roadmaps roadmaps,
      PlanStandings standings,
      PlanChanges changes) {
    this.sources = sources;
    this.plans = plans;
    this.roadmaps = roadmaps;
    this.standings = standings;
    this.changes = changes;
  }

  /** What a report tells, or how far the making of the rankings is. */
  public sealed interface Answer permits Made, Making {}

  /** All that a report tells. */
  public record Made(PlanReport report) implements Answer {}

  /** Nothing but the source and how far that is. */
  public record Making(RoadmapJson preparing) implements Answer {}

  public Answer ofProject(String key, Map<String, List<String>> parameters) {
    return of(sources.ofProject(key), parameters);
  }

  public Answer ofQuery(Map<String, List<String>> parameters) {
    return of(sources.ofQuery(parameters), parameters);
  }

  private Answer of(RoadmapSource source, Map<String, List<String>> parameters) {
    Map<String, List<String>> wanted = changes.withBaseline(source, parameters);
    Plans.Answer answer = plans.of(source, wanted);
    if (answer instanceof Plans.Made made) {
      return new Made(report(made.plan(), wanted));
    }
    return new Making(roadmaps.of(source, ((Plans.Making) answer).rankings()));
  }

  private PlanReport report(Plan plan, Map<String, List<String>> parameters) {
    return new PlanReport(
        roadmaps.of(plan, Extent.WHOLE),
        PlanWish.of(plan),
        standings.work(plan),
        standings.best(plan),
        standings.next(plan),
        changes.of(plan, parameters));
  }
}
