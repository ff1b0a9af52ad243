package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.plugin.jira.PlannedIssue;

/**
 * For what a plan was made.
 *
 * @param settings by which it was planned
 * @param capacity that a period can take, as it was chosen
 * @param lanes by what issues are told apart
 * @param cut how far down the ranking issues were considered
 */
public record PlanWish(
    List<PlanProject> projects,
    ProjectSettings settings,
    Capacity capacity,
    LaneKind lanes,
    Cut cut,
    Supposed supposed) {

  /**
   * What periods can take.
   *
   * @param common of the pool of all, for each period of a kind
   * @param lanes of those with a pool of their own, for each period of another kind or the same
   */
  public record Capacity(
      OptionalDouble common, PeriodKind kind, Map<String, Double> lanes, PeriodKind laneKind) {}

  /** Only so many of the best, and only those with so much of a score. */
  public record Cut(OptionalInt top, OptionalDouble score) {
    public static final Cut NONE = new Cut(OptionalInt.empty(), OptionalDouble.empty());
  }

  /** What if: by the keys of issues. */
  public record Supposed(
      List<String> dropped, Map<String, LocalDate> pinned, Map<String, LocalDate> delayed) {}

  static PlanWish of(Plan plan) {
    PlanCapacity capacity = plan.frame().capacity();
    RoadmapQuestion question = plan.question();
    RoadmapQuestion.Supposed supposed = question.supposed();
    return new PlanWish(
        plan.source().projects(),
        plan.source().settings(),
        new Capacity(
            capacity.shared().amount(),
            capacity.shared().unit(),
            capacity.own().amounts(),
            capacity.own().unit()),
        plan.frame().lanes().kind(),
        new Cut(question.cut().top(), question.cut().score()),
        new Supposed(
            List.copyOf(byKey(plan, identity(supposed.dropped())).keySet()),
            byKey(plan, supposed.pinned()),
            byKey(plan, supposed.delayed())));
  }

  private static Map<Long, Long> identity(List<Long> ids) {
    Map<Long, Long> same = new LinkedHashMap<>();
    ids.forEach(id -> same.put(id, id));
    return same;
  }

  /** Those that the visitor sees. */
  private static <T> Map<String, T> byKey(Plan plan, Map<Long, T> byId) {
    Map<String, T> byKey = new LinkedHashMap<>();
    byId.forEach(
        (id, value) ->
            plan.candidates()
                .issues()
                .seen(id)
                .map(PlannedIssue::key)
                .ifPresent(key -> byKey.put(key, value)));
    return byKey;
  }
}
