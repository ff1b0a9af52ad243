package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnplannedJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnscheduledJson;
import org.springframework.stereotype.Component;

/** What is not on a roadmap, and why, on the wire. */
@Component
class UnscheduledViews {
  private static final int NEXT = 20;

  private final LeftOut left;
  private final PlanTexts texts;

  UnscheduledViews(LeftOut left, PlanTexts texts) {
    this.left = left;
    this.texts = texts;
  }

  /**
   * Those that a what-if drops are all told, to be given back; they are few.
   *
   * @param most so many are told
   */
  UnscheduledJson of(Plan plan, int most) {
    List<Candidate> dropped = Planner.whatIf(plan.question().supposed()).leftOut(plan.candidates());
    List<NotPlaced> others = plan.roadmap().map(Roadmap::notPlaced).orElse(List.of());
    List<UnplannedJson> views = new ArrayList<>();
    dropped.forEach(issue -> views.add(view(plan, issue)));
    others.stream()
        .limit(Math.max(0, most - views.size()))
        .forEach(
            issue ->
                views.add(view(plan, issue.candidate(), issue.code(), left.reason(plan, issue))));
    List<Candidate> next = next(plan, dropped, others);
    next.stream()
        .limit(Math.max(0, most - views.size()))
        .forEach(issue -> views.add(view(plan, issue)));
    return new UnscheduledJson(dropped.size() + others.size() + next.size(), views);
  }

  /** Those right behind the last one that was come to: people ask for them first. */
  private static List<Candidate> next(Plan plan, List<Candidate> dropped, List<NotPlaced> others) {
    if (plan.roadmap().isEmpty() || others.size() >= NEXT) {
      return List.of();
    }
    Set<Long> known = new HashSet<>();
    plan.roadmap().get().placements().forEach(issue -> known.add(issue.candidate().id()));
    dropped.forEach(issue -> known.add(issue.id()));
    others.forEach(issue -> known.add(issue.candidate().id()));
    return plan.candidates().after(known, NEXT - others.size());
  }

  private UnplannedJson view(Plan plan, Candidate candidate) {
    LeftOut.Reason reason = left.why(plan, candidate);
    return view(plan, candidate, reason.code(), reason.text());
  }

  private UnplannedJson view(Plan plan, Candidate candidate, String code, String text) {
    Optional<PlannedIssue> issue = plan.candidates().issues().seen(candidate.id());
    Score score = candidate.score();
    OptionalDouble effort = candidate.work().effort();
    return new UnplannedJson(
        candidate.key(),
        issue.map(known -> known.traits().summary()).orElse(""),
        issue.map(known -> known.traits().status().name()).orElse(""),
        score.isPresent() ? (Double) score.value() : null,
        texts.score(score),
        effort.isPresent() ? (Double) effort.getAsDouble() : null,
        effort.isPresent() ? texts.amount(effort.getAsDouble()) : null,
        code,
        text,
        code.equals(LeftOut.DROPPED));
  }
}
