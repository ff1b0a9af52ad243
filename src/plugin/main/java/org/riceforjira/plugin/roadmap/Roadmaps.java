package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.roadmap.RoadmapJson.Preparing;
import org.riceforjira.plugin.roadmap.SourceRankings.Joined;
import org.riceforjira.plugin.roadmap.SourceRankings.Making;
import org.springframework.stereotype.Component;

/** Answers requests for roadmaps; parameters are as they stand in the address. */
@Component
class Roadmaps {
  private final RoadmapQuestions questions;
  private final SourceRankings rankings;
  private final Planner planner;
  private final DoneReader done;
  private final RoadmapViews views;

  Roadmaps(
      RoadmapQuestions questions,
      SourceRankings rankings,
      Planner planner,
      DoneReader done,
      RoadmapViews views) {
    this.questions = questions;
    this.rankings = rankings;
    this.planner = planner;
    this.done = done;
    this.views = views;
  }

  /** The roadmap, or how far the making of its rankings is. */
  RoadmapJson of(RoadmapSource source, Map<String, List<String>> parameters) {
    RoadmapQuestion question = questions.read(parameters);
    SourceRankings.Answer answer = rankings.of(source);
    if (answer instanceof Making making) {
      return RoadmapJson.preparing(
          RoadmapViews.source(source), new Preparing(making.done(), making.of()));
    }
    Plan plan = planner.plan(source, question, ((Joined) answer).ranking());
    boolean links = List.of("true").equals(parameters.get("links"));
    return views.of(plan, done.of(plan), Marks.NONE, links);
  }
}
