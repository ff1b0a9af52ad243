package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.NotPlacedReason;
import org.riceforjira.core.plan.roadmap.Progress;
import org.springframework.stereotype.Component;

/** Says why the planning did not come to a candidate. */
@Component
class LeftOut {
  static final String DROPPED = "dropped";

  private final PlanTexts texts;

  LeftOut(PlanTexts texts) {
    this.texts = texts;
  }

  /** Why, as a code and for people. */
  record Reason(String code, String text) {}

  /** The reason for a candidate that has no place and is not among those that were read. */
  Reason why(Plan plan, Candidate candidate) {
    if (plan.question().supposed().dropped().contains(candidate.id())) {
      return new Reason(DROPPED, texts.text("rice.plan.unplanned.dropped"));
    }
    if (plan.frame().fullPool(candidate) > 0) {
      return new Reason("not-reached", texts.text("rice.plan.unplanned.not-reached"));
    }
    Optional<String> lane = plan.frame().ownLane(candidate);
    NotPlacedReason reason =
        lane.isPresent()
            ? NotPlacedReason.LANE_WITHOUT_CAPACITY
            : NotPlacedReason.COMMON_POOL_WITHOUT_CAPACITY;
    NotPlaced without = new NotPlaced(candidate, reason, lane.stream().toList());
    return new Reason(without.code(), reason(plan, without));
  }

  /** Why an issue that the planning came to has no place. */
  String reason(Plan plan, NotPlaced issue) {
    if (issue.reason() != NotPlacedReason.LANE_WITHOUT_CAPACITY) {
      return texts.reason(issue);
    }
    String title = plan.laneTitle(issue.candidate().id(), issue.parameters().get(0));
    return texts.reason(new NotPlaced(issue.candidate(), issue.reason(), List.of(title)));
  }

  /** A candidate of the plan with a score, wherever the planning ended. */
  static Optional<Candidate> candidate(Plan plan, long issueId) {
    return plan.roadmap().isEmpty()
        ? Optional.empty()
        : plan.candidates().find(List.of(issueId)).stream()
            .filter(issue -> issue.progress() != Progress.DONE && issue.score().isPresent())
            .findAny();
  }
}
