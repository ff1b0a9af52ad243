package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Schedule;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.Supposed;
import org.springframework.stereotype.Component;

/** Says in sentences why an issue is planned when it is. */
@Component
class WhyPlanned {
  private final LeftOut left;
  private final PlanTexts texts;

  WhyPlanned(LeftOut left, PlanTexts texts) {
    this.left = left;
    this.texts = texts;
  }

  /** Of a candidate that the planning did not come to. */
  String leftOut(Plan plan, Candidate candidate) {
    return left.why(plan, candidate).text();
  }

  /** Of one that has no place. */
  String reason(Plan plan, NotPlaced issue) {
    return left.reason(plan, issue);
  }

  List<String> of(Plan plan, Placement placement, PlannedIssue issue) {
    List<String> why = new ArrayList<>();
    why.add(rank(plan, placement.candidate().score(), issue.issue()));
    if (issue.progress() == Progress.IN_PROGRESS) {
      why.add(texts.text("rice.plan.why.begun"));
    }
    placement
        .inheritedFrom()
        .ifPresent(best -> why.add(texts.text("rice.plan.why.inherited", best.key())));
    supposed(plan.question().supposed(), issue.id(), why);
    waits(plan, placement, issue, why);
    placement
        .schedule()
        .lane()
        .map(lane -> plan.laneTitle(issue.id(), lane))
        .ifPresent(lane -> why.add(texts.text("rice.plan.why.lane", lane)));
    end(placement.schedule(), why);
    return why;
  }

  /** Projects are ranked each by itself. */
  private String rank(Plan plan, Score score, IssueRef issue) {
    if (!score.isPresent()) {
      return texts.text("rice.plan.why.noscore");
    }
    String rank = plan.candidates().ranking().rank(score.issueId());
    String value = texts.number(score.value());
    return plan.source()
        .oneOfSeveral(issue.project())
        .map(project -> texts.text("rice.plan.why.rank.project", rank, value, project.name()))
        .orElseGet(() -> texts.text("rice.plan.why.rank", rank, value));
  }

  private void supposed(Supposed supposed, long id, List<String> why) {
    if (supposed.pinned().containsKey(id)) {
      why.add(texts.text("rice.plan.why.pinned"));
    }
    if (supposed.delayed().containsKey(id)) {
      why.add(texts.text("rice.plan.why.delayed", texts.day(supposed.delayed().get(id))));
    }
  }

  /** Those of what it waits for without which it could begin in an earlier period. */
  private void waits(Plan plan, Placement placement, PlannedIssue issue, List<String> why) {
    int begin = placement.schedule().firstPeriod();
    String keys =
        plan.candidates().prerequisites(issue.id()).stream()
            .filter(link -> !LinkViews.isDropped(placement, link))
            .flatMap(link -> Details.placement(plan, link.id()).stream())
            .filter(before -> before.schedule().lastPeriod() == begin)
            .map(before -> before.candidate().key())
            .collect(Collectors.joining(", "));
    if (!keys.isEmpty()) {
      why.add(texts.text("rice.plan.why.waits", keys));
    }
  }

  private void end(Schedule schedule, List<String> why) {
    schedule
        .expectedEnd()
        .ifPresent(day -> why.add(texts.text("rice.plan.why.end", texts.day(day))));
  }
}
