package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.Span;
import org.springframework.stereotype.Component;

/** Makes the periods that a roadmap is wanted for. */
@Component
class PeriodChoice {
  private final Days days;
  private final Texts texts;

  PeriodChoice(Days days, Texts texts) {
    this.days = days;
    this.texts = texts;
  }

  /** 400 for sprints that are not in order, and for periods that are all over. */
  PlanPeriods of(Span span, HorizonChoice chosen) {
    PeriodKind kind = span.kind().orElse(chosen.periodKind());
    int count = span.count().orElse(chosen.periods());
    LocalDate today = days.today();
    LocalDate from = span.from().orElse(today);
    PlanPeriods periods =
        switch (kind) {
          case MONTH -> PlanPeriods.months(from, count, today);
          case QUARTER -> PlanPeriods.quarters(from, count, today);
          case SPRINT -> sprints(span.sprints(), count, today);
        };
    if (periods.over() == periods.list().size()) {
      String name = kind == PeriodKind.SPRINT ? "sprint" : "from";
      throw Refusal.invalid(Map.of(name, texts.text("rice.plan.error.over")));
    }
    return periods;
  }

  private PlanPeriods sprints(List<Period> sprints, int count, LocalDate today) {
    if (sprints.isEmpty()) {
      throw Refusal.invalid(Map.of("sprint", texts.text("rice.plan.error.nosprints")));
    }
    try {
      List<Period> list = Periods.sprints(sprints).list();
      return new PlanPeriods(
          PeriodKind.SPRINT, list.subList(0, Math.min(count, list.size())), today);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(Map.of("sprint", texts.text("rice.plan.error.overlap")));
    }
  }
}
