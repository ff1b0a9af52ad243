package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.factors.Numbers;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnplannedJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnscheduledJson;
import org.springframework.stereotype.Component;

/** What is not on a roadmap, and why, on the wire. */
@Component
class UnscheduledViews {
  /** More than that nobody reads; the number tells of the others. */
  static final int MOST = 100;

  private final PlanTexts texts;

  UnscheduledViews(PlanTexts texts) {
    this.texts = texts;
  }

  UnscheduledJson of(Plan plan) {
    List<Candidate> dropped = Planner.whatIf(plan.question().supposed()).leftOut(plan.candidates());
    List<NotPlaced> others = plan.roadmap().map(Roadmap::notPlaced).orElse(List.of());
    List<UnplannedJson> views = new ArrayList<>();
    String leftOut = texts.text("rice.plan.unplanned.dropped");
    dropped.forEach(issue -> views.add(view(plan, issue, "dropped", leftOut)));
    others.stream()
        .limit(Math.max(0, MOST - views.size()))
        .forEach(
            issue -> views.add(view(plan, issue.candidate(), issue.code(), texts.reason(issue))));
    return new UnscheduledJson(dropped.size() + others.size(), views);
  }

  private UnplannedJson view(Plan plan, Candidate candidate, String code, String text) {
    Optional<PlannedIssue> issue = plan.candidates().issues().seen(candidate.id());
    Score score = candidate.score();
    return new UnplannedJson(
        candidate.key(),
        issue.map(known -> known.traits().summary()).orElse(""),
        issue.map(known -> known.traits().status().name()).orElse(""),
        score.isPresent() ? Numbers.text(score.value()) : null,
        candidate.work().effort().isPresent()
            ? texts.amount(candidate.work().effort().getAsDouble())
            : null,
        code,
        text,
        code.equals("dropped"));
  }
}
