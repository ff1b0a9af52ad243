package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;
import org.springframework.stereotype.Component;

/** The columns of a roadmap on the wire. */
@Component
class PeriodViews {
  private final PlanTexts texts;

  PeriodViews(PlanTexts texts) {
    this.texts = texts;
  }

  String unit(Plan plan) {
    return texts.unit(plan.source().settings());
  }

  List<PeriodJson> of(Plan plan, Tallies tallies, String unit) {
    List<PeriodJson> views = new ArrayList<>();
    for (int column = 0; column < plan.frame().periods().list().size(); column++) {
      views.add(of(plan, column, tallies.column(column), unit));
    }
    return views;
  }

  private PeriodJson of(Plan plan, int column, Tally tally, String unit) {
    PlanPeriods periods = plan.frame().periods();
    Period period = periods.list().get(column);
    boolean over = column < periods.over();
    boolean current = periods.current().filter(index -> index == column).isPresent();
    double whole = total(plan.frame().horizon().capacities().get(column));
    double capacity = over ? whole : left(plan, column);
    return new PeriodJson(
        period.name(),
        texts.title(periods.kind(), period),
        period.start().toString(),
        period.end().toString(),
        over ? "past" : current ? "current" : "future",
        current ? (Double) share(period, periods.today()) : null,
        capacity,
        texts.amount(capacity),
        tally.planned(),
        texts.amount(tally.planned()),
        tally.done(),
        texts.amount(tally.done()),
        tally.doneIssues(),
        tally.progress(),
        plan.roadmap().isEmpty() && !over
            ? unknown(tally, unit)
            : sentence(over, current, tally, new double[] {capacity, whole}, unit));
  }

  private String unknown(Tally tally, String unit) {
    return tally.doneIssues() > 0
        ? texts.text("rice.plan.period.unknown.done", texts.amount(tally.done()), unit)
        : texts.text("rice.plan.period.unknown");
  }

  private String sentence(
      boolean over, boolean current, Tally tally, double[] capacity, String unit) {
    String planned = texts.amount(tally.planned());
    String done = texts.amount(tally.done());
    String left = texts.amount(capacity[0]);
    if (over) {
      return texts.text("rice.plan.period.past", done, unit);
    }
    return current
        ? texts.text(
            "rice.plan.period.current", planned, left, unit, done, texts.amount(capacity[1]))
        : texts.text("rice.plan.period.future", planned, left, unit);
  }

  /** In the period that is under way the share of the days that are left. */
  private static double left(Plan plan, int column) {
    int index = column - plan.frame().periods().over();
    return plan.roadmap()
        .map(roadmap -> roadmap.periods().get(index).pools())
        .map(pools -> pools.stream().mapToLong(pool -> Millionths.of(pool.capacity())).sum())
        .map(Millionths::toAmount)
        .orElse(0.0);
  }

  private static double total(Capacity capacity) {
    long lanes = capacity.lanes().values().stream().mapToLong(Millionths::of).sum();
    return Millionths.toAmount(Millionths.of(capacity.common()) + lanes);
  }

  /** How much of a period is over when a day ends. */
  static double share(Period period, LocalDate day) {
    double days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1.0;
    return (ChronoUnit.DAYS.between(period.start(), day) + 1) / days;
  }
}
