package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Schedule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.RowTraits;
import org.riceforjira.plugin.roadmap.CardJson.FlagJson;
import org.springframework.stereotype.Component;

/** Planned issues on the wire. */
@Component
class CardViews {
  /** Half of a guess or less: the level that the original article calls low. */
  private static final double LOW = 50;

  private final PlanTexts texts;

  CardViews(PlanTexts texts) {
    this.texts = texts;
  }

  CardJson of(Plan plan, LaneRows lanes, Placement placement, Compared compared) {
    Score score = placement.candidate().score();
    PlannedIssue issue = plan.candidates().issues().seen(score.issueId()).orElseThrow();
    RowTraits traits = issue.traits();
    Schedule schedule = placement.schedule();
    double effort = placement.candidate().work().effort().orElse(0);
    boolean percent = isPercent(plan, issue);
    boolean low = percent && score.factors().confidence() <= LOW;
    String rank = plan.candidates().ranking().rank(score.issueId());
    return new CardJson(
        issue.id(),
        issue.key(),
        traits.summary(),
        new CardJson.Type(traits.type().name(), traits.type().icon().orElse(null)),
        new CardJson.Status(traits.status().name(), traits.status().category()),
        traits.assignee().map(RowTraits.Assignee::text).orElse(null),
        score.isPresent() ? (Double) score.value() : null,
        texts.score(score),
        rank.isEmpty() ? null : rank,
        effort,
        texts.amount(effort),
        percent && score.factors().confidence() >= 0 ? score.factors().confidence() : null,
        low,
        lanes.index(plan.candidates().lane(issue.lanes())),
        plan.frame().column(schedule.firstPeriod()),
        plan.frame().column(schedule.lastPeriod()),
        to(plan, schedule).orElse(null),
        schedule.expectedEnd().map(Object::toString).orElse(null),
        schedule.expectedEnd().map(texts::day).orElse(null),
        placement.isLate(),
        flags(placement, low, score),
        compared.slipped().carried().get(issue.id()),
        compared.marks().changes().get(issue.id()),
        plan.question().supposed().pinned().containsKey(issue.id()),
        plan.question().supposed().delayed().containsKey(issue.id()));
  }

  /** Where an issue ends, if that is not where it begins. */
  Optional<String> to(Plan plan, Schedule schedule) {
    String last = title(plan, schedule.lastPeriod());
    if (schedule.expectedEnd().isEmpty()) {
      return Optional.of(texts.text("rice.plan.after", last));
    }
    return schedule.lastPeriod() > schedule.firstPeriod() ? Optional.of(last) : Optional.empty();
  }

  /** "Q1 2027", or "Q1 2027 to Q3 2027". */
  String place(Plan plan, Schedule schedule) {
    String first = title(plan, schedule.firstPeriod());
    return to(plan, schedule).map(last -> texts.text("rice.plan.place", first, last)).orElse(first);
  }

  /** What should be known of a placement, low confidence included. */
  List<FlagJson> flags(Placement placement, boolean low, Score score) {
    List<FlagJson> flags = new ArrayList<>();
    placement
        .flags()
        .forEach(
            flag -> flags.add(new FlagJson(flag.code(), texts.flag(flag), flag.reason().warns())));
    if (low) {
      String percent = texts.number(score.factors().confidence());
      String text = texts.text("rice.plan.flag.low-confidence", percent);
      flags.add(new FlagJson("low-confidence", text, true));
    }
    return flags;
  }

  /** True if the confidence of an issue is low. */
  boolean isLow(Plan plan, PlannedIssue issue, Score score) {
    return isPercent(plan, issue) && score.factors().confidence() <= LOW;
  }

  private String title(Plan plan, int roadmapPeriod) {
    PlanPeriods periods = plan.frame().periods();
    return texts.title(periods.kind(), periods.list().get(plan.frame().column(roadmapPeriod)));
  }

  private static boolean isPercent(Plan plan, PlannedIssue issue) {
    ProjectSettings settings =
        plan.source().settings(issue.project()).orElse(plan.source().settings());
    return settings.rules().confidenceUnit() != ConfidenceUnit.RAW;
  }
}
