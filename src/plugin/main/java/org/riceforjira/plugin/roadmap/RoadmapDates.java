package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.plugin.dates.PlannedDates;
import org.riceforjira.plugin.dates.PlannedWork;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** When the issues of a project are planned, by its roadmap. */
@Component
class RoadmapDates implements PlannedDates {
  private final Sources sources;
  private final Plans plans;
  private final Texts texts;

  RoadmapDates(Sources sources, Plans plans, Texts texts) {
    this.sources = sources;
    this.plans = plans;
    this.texts = texts;
  }

  @Override
  public List<PlannedWork> of(ProjectRef project, Map<String, List<String>> parameters) {
    Plan plan = plans.whole(sources.ofProject(project.key()), parameters);
    Roadmap roadmap =
        plan.roadmap().orElseThrow(() -> Refusal.conflict(texts.text("rice.plan.note.capacity")));
    List<PlannedWork> works = new ArrayList<>();
    add(plan, roadmap, project, works);
    return works;
  }

  /** Prerequisites can be in other projects, whose fields are for other settings to choose. */
  private static void add(Plan plan, Roadmap roadmap, ProjectRef project, List<PlannedWork> works) {
    for (Placement placement : roadmap.placements()) {
      plan.candidates()
          .issues()
          .seen(placement.candidate().id())
          .filter(issue -> issue.project().equals(project.id()))
          .map(issue -> work(issue, placement, roadmap))
          .ifPresent(works::add);
    }
  }

  private static PlannedWork work(PlannedIssue issue, Placement placement, Roadmap roadmap) {
    return new PlannedWork(
        issue.id(),
        issue.key(),
        roadmap.periods().get(placement.schedule().firstPeriod()).period().start(),
        issue.progress() == Progress.IN_PROGRESS,
        placement.schedule().expectedEnd());
  }
}
