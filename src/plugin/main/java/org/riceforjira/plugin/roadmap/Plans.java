package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.roadmap.SourceRankings.Joined;
import org.springframework.stereotype.Component;

/** Makes the plans that requests ask for; parameters are as they stand in the address. */
@Component
class Plans {
  private final RoadmapQuestions questions;
  private final SourceRankings rankings;
  private final NarrowQueries narrow;
  private final Planner planner;

  Plans(
      RoadmapQuestions questions, SourceRankings rankings, NarrowQueries narrow, Planner planner) {
    this.questions = questions;
    this.rankings = rankings;
    this.narrow = narrow;
    this.planner = planner;
  }

  /** A plan, or how far the making of its rankings is. */
  sealed interface Answer permits Made, Making {}

  record Made(Plan plan) implements Answer {}

  record Making(SourceRankings.Making rankings) implements Answer {}

  Answer of(RoadmapSource source, Map<String, List<String>> parameters) {
    RoadmapQuestion question = questions.read(parameters);
    SourceRankings.Answer answer = rankings.of(source);
    return answer instanceof Joined joined
        ? new Made(planner.plan(source, question, narrow.narrow(source, joined.ranking())))
        : new Making((SourceRankings.Making) answer);
  }

  /** The plan; 409 while a ranking is being made. */
  Plan whole(RoadmapSource source, Map<String, List<String>> parameters) {
    if (of(source, parameters) instanceof Made made) {
      return made.plan();
    }
    throw rankings.notYet();
  }
}
