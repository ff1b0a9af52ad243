package org.riceforjira.plugin.roadmap;

import java.util.Map;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.horizon.PeriodWish;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.core.settings.horizon.UnusablePeriods;
import org.riceforjira.core.settings.horizon.UnusablePeriods.Reason;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.Texts;
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
  PlanPeriods of(PeriodWish wish, HorizonChoice chosen) {
    try {
      return PlanPeriods.of(wish, chosen, days.today());
    } catch (UnusablePeriods e) {
      boolean sprints = wish.kind().orElse(chosen.periodKind()) == PeriodKind.SPRINT;
      throw Refusal.invalid(Map.of(sprints ? "sprint" : "from", texts.text(key(e.reason()))));
    }
  }

  private static String key(Reason reason) {
    return switch (reason) {
      case NO_SPRINTS -> "rice.plan.error.nosprints";
      case OVERLAP -> "rice.plan.error.overlap";
      case OVER -> "rice.plan.error.over";
    };
  }
}
