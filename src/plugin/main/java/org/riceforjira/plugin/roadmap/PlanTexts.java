package org.riceforjira.plugin.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.riceforjira.core.plan.roadmap.Flag;
import org.riceforjira.core.plan.roadmap.FlagReason;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.NotPlacedReason;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** What people read on a roadmap, in their language. */
@Component
public class PlanTexts {
  /** Shares of capacities have endless decimals; nobody plans in thousandths. */
  private static final int DECIMALS = 2;

  private static final int NO_DAY = -1;

  private final Texts texts;
  private final FactorNumbers numbers;

  public PlanTexts(Texts texts) {
    this.texts = texts;
    this.numbers = new FactorNumbers(texts);
  }

  String text(String key, String... arguments) {
    return texts.text(key, arguments);
  }

  String sentence(PartUnavailable part) {
    return part.in(texts);
  }

  /** "Q4 2026", "Nov 2026", or what a sprint is called. */
  String title(PeriodKind kind, Period period) {
    LocalDate start = period.start();
    String year = Integer.toString(start.getYear());
    return switch (kind) {
      case MONTH -> texts.text("rice.plan.month", texts.month(start), year);
      case QUARTER ->
          texts.text("rice.plan.quarter", start.get(IsoFields.QUARTER_OF_YEAR) + "", year);
      case SPRINT -> period.name();
    };
  }

  /** "11 Feb 2027". */
  public String day(LocalDate day) {
    return texts.day(day);
  }

  /** In full; null for none. */
  String score(Score score) {
    return score.isPresent() ? number(score.value()) : null;
  }

  /** What efforts are counted in. */
  String unit(ProjectSettings settings) {
    return name(settings.rules().of(Factor.EFFORT).unit());
  }

  /** A unit, as the visitor reads it. */
  String name(String unit) {
    return texts.name(unit);
  }

  String number(double number) {
    return texts.number(number);
  }

  String number(ScoringRules rules, Factor factor, double value) {
    return numbers.of(rules, factor, value);
  }

  public String amount(double amount) {
    return number(
        BigDecimal.valueOf(amount).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue());
  }

  /** What is to be known of a placement, and what to do. */
  String flag(Flag flag) {
    int day =
        switch (flag.reason()) {
          case LATE_FOR_DUE_DATE -> 0;
          case LATE_FOR_MILESTONE -> 1;
          default -> NO_DAY;
        };
    List<String> parameters =
        flag.reason() == FlagReason.ENDS_AFTER_ROADMAP
            ? List.of(number(Double.parseDouble(flag.parameters().get(0))))
            : flag.parameters();
    return texts.text("rice.plan.flag." + flag.code(), readable(parameters, day));
  }

  /** Why an issue has no place, and what to do. */
  String reason(NotPlaced issue) {
    int day = issue.reason() == NotPlacedReason.STARTS_AFTER_ROADMAP ? 0 : NO_DAY;
    return texts.text("rice.plan.unplanned." + issue.code(), readable(issue.parameters(), day));
  }

  /** The rules give days as 2027-01-31, as which versions and lanes can be called, too. */
  private String[] readable(List<String> parameters, int day) {
    String[] readable = parameters.toArray(String[]::new);
    if (day != NO_DAY) {
      readable[day] = day(LocalDate.parse(readable[day]));
    }
    return readable;
  }
}
