package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.roadmap.RoadmapJson.Preparing;
import org.springframework.stereotype.Component;

/** Answers requests for roadmaps; parameters are as they stand in the address. */
@Component
class Roadmaps {
  private final Plans plans;
  private final DoneReader done;
  private final EarlierPlan earlier;
  private final RoadmapViews views;

  Roadmaps(Plans plans, DoneReader done, EarlierPlan earlier, RoadmapViews views) {
    this.plans = plans;
    this.done = done;
    this.earlier = earlier;
    this.views = views;
  }

  /** The roadmap, or how far the making of its rankings is. */
  RoadmapJson of(RoadmapSource source, Map<String, List<String>> parameters) {
    Plans.Answer answer = plans.of(source, parameters);
    if (answer instanceof Plans.Made made) {
      return of(made.plan(), Extent.screen(List.of("true").equals(parameters.get("links"))));
    }
    return of(source, ((Plans.Making) answer).rankings());
  }

  /** What is told of a plan. */
  RoadmapJson of(Plan plan, Extent extent) {
    return views.of(plan, done.of(plan), earlier.of(plan), extent);
  }

  /** How far the making of the rankings is. */
  RoadmapJson of(RoadmapSource source, SourceRankings.Making making) {
    return RoadmapJson.preparing(
        RoadmapViews.source(source), new Preparing(making.done(), making.of()));
  }
}
