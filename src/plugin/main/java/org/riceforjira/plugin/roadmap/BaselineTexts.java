package org.riceforjira.plugin.roadmap;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.baseline.BaselineLine;
import org.riceforjira.core.plan.baseline.BaselinePeriod;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.plugin.jira.Days;
import org.springframework.stereotype.Component;

/** What people read of baselines, in their language. */
@Component
class BaselineTexts {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final PlanTexts texts;
  private final Days days;

  BaselineTexts(PlanTexts texts, Days days) {
    this.texts = texts;
    this.days = days;
  }

  String text(String key, String... arguments) {
    return texts.text(key, arguments);
  }

  /** Such as "20 Nov 2026, 14:05", by the server's zone. */
  String moment(Instant moment) {
    ZonedDateTime at = days.at(moment);
    return text("rice.roadmap.baseline.moment", texts.day(at.toLocalDate()), TIME.format(at));
  }

  /** Such as "Q4 2026". */
  String period(BaselinePeriod period) {
    PeriodKind kind = kind(period);
    return texts.title(kind, new Period(period.name(), period.start(), period.end()));
  }

  /** The period in which a placed issue ends, or that it ends after them all. */
  String end(Baseline baseline, BaselineLine line) {
    return baseline.endPeriod(line).map(this::period).orElseGet(() -> after(baseline));
  }

  /** Such as "2.5 person-months". */
  String effort(double amount, String unit) {
    return text("rice.roadmap.baseline.effort", texts.amount(amount), unit(unit));
  }

  /** What efforts are counted in, as the visitor reads it. */
  String unit(String stored) {
    return texts.name(stored);
  }

  String number(double number) {
    return texts.amount(number);
  }

  /** The number, or that there is none. */
  String number(OptionalDouble number) {
    return number.isPresent()
        ? number(number.getAsDouble())
        : text("rice.roadmap.baseline.nonumber");
  }

  private String after(Baseline baseline) {
    BaselinePeriod last =
        baseline.periods().stream().max(Comparator.comparing(BaselinePeriod::end)).orElseThrow();
    return text("rice.roadmap.baseline.after", period(last));
  }

  /** A sprint can be called like a quarter, but does not end with it. */
  private static PeriodKind kind(BaselinePeriod period) {
    YearMonth first = YearMonth.from(period.start());
    if (is(period, Periods.quarters(first, 1))) {
      return PeriodKind.QUARTER;
    }
    return is(period, Periods.months(first, 1)) ? PeriodKind.MONTH : PeriodKind.SPRINT;
  }

  /** What is left of one that had begun has another start. */
  private static boolean is(BaselinePeriod period, Periods one) {
    Period whole = one.list().get(0);
    return whole.name().equals(period.name()) && whole.end().equals(period.end());
  }
}
