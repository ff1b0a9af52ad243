package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  @Test
  void monthsAreNamedByYearAndMonthAndEndOnTheirLastDay() {
    assertEquals(
        List.of(
            period("2027-12", "2027-12-01", "2027-12-31"),
            period("2028-01", "2028-01-01", "2028-01-31"),
            period("2028-02", "2028-02-01", "2028-02-29")),
        Periods.months(YearMonth.of(2027, 12), 3).list());
  }

  @Test
  void quartersStartWithTheOneThatTheMonthIsIn() {
    List<Period> expected =
        List.of(
            period("2026 Q4", "2026-10-01", "2026-12-31"),
            period("2027 Q1", "2027-01-01", "2027-03-31"));
    assertEquals(expected, Periods.quarters(YearMonth.of(2026, 12), 2).list());
    assertEquals(expected, Periods.quarters(YearMonth.of(2026, 10), 2).list());
    assertEquals(expected, Periods.quarters(YearMonth.of(2026, 11), 2).list());
  }

  @Test
  void aDayThatTwoSprintsShareBelongsToTheSecond() {
    Period first = period("Sprint 1", "2027-01-04", "2027-01-18");
    Period second = period("Sprint 2", "2027-01-18", "2027-01-29");
    Period third = period("Sprint 3", "2027-02-01", "2027-02-12");
    assertEquals(
        List.of(period("Sprint 1", "2027-01-04", "2027-01-17"), second, third),
        Periods.sprints(List.of(first, second, third)).list());
  }

  @Test
  void sprintsMayHaveGapsBetweenThem() {
    Periods sprints =
        Periods.sprints(
            List.of(
                period("Sprint 1", "2027-01-04", "2027-01-15"),
                period("Sprint 2", "2027-01-18", "2027-01-29")));
    assertEquals(OptionalInt.empty(), sprints.at(LocalDate.parse("2027-01-03")));
    assertEquals(OptionalInt.of(0), sprints.at(LocalDate.parse("2027-01-04")));
    assertEquals(OptionalInt.of(0), sprints.at(LocalDate.parse("2027-01-15")));
    assertEquals(OptionalInt.empty(), sprints.at(LocalDate.parse("2027-01-16")));
    assertEquals(OptionalInt.of(1), sprints.at(LocalDate.parse("2027-01-18")));
    assertEquals(OptionalInt.empty(), sprints.at(LocalDate.parse("2027-01-30")));
  }

  @Test
  void sprintsThatOverlapOrAreOutOfOrderAreRefused() {
    Period first = period("Sprint 1", "2027-01-04", "2027-01-15");
    Period second = period("Sprint 2", "2027-01-14", "2027-01-29");
    assertEquals(
        "Sprint 2 starts on 2027-01-14, but Sprint 1, listed before it, ends on 2027-01-15."
            + " Put the periods in order and let them not overlap.",
        refusal(() -> Periods.sprints(List.of(first, second))));
    assertEquals(
        "Sprint 1 starts on 2027-01-04, but Sprint 2, listed before it, ends on 2027-01-29."
            + " Put the periods in order and let them not overlap.",
        refusal(() -> Periods.sprints(List.of(second, first))));
  }

  @Test
  void twoSprintsOnTheSameSingleDayAreRefused() {
    Period day = period("Sprint 1", "2027-01-04", "2027-01-04");
    assertEquals(
        "Sprint 1 starts on 2027-01-04, but Sprint 1, listed before it, ends on 2027-01-04."
            + " Put the periods in order and let them not overlap.",
        refusal(() -> Periods.sprints(List.of(day, day))));
  }

  @Test
  void periodsThatShareADayAreRefusedUnlessTheyAreSprints() {
    Period first = period("A", "2027-01-04", "2027-01-18");
    Period second = period("B", "2027-01-18", "2027-01-29");
    refusal(() -> new Periods(List.of(first, second)));
  }

  @Test
  void aRoadmapNeedsAPeriod() {
    assertEquals("A roadmap needs at least one period.", refusal(() -> new Periods(List.of())));
  }

  @Test
  void aPeriodCannotEndBeforeItStarts() {
    assertEquals(
        "May ends on 2027-04-30, before it starts on 2027-05-01. Correct its dates.",
        refusal(() -> period("May", "2027-05-01", "2027-04-30")));
    assertEquals(1, period("May Day", "2027-05-01", "2027-05-01").days());
  }

  @Test
  void aPeriodNeedsAName() {
    assertEquals(
        "The period that starts on 2027-05-01 needs a name.",
        refusal(() -> period(" ", "2027-05-01", "2027-05-31")));
  }

  @Test
  void aPeriodOfMoreThanTenYearsIsASlipOfThePen() {
    LocalDate start = LocalDate.parse("2027-01-01");
    assertEquals(3_660, new Period("Long", start, start.plusDays(3_659)).days());
    assertEquals(
        "Long lasts from 2027-01-01 to 2037-01-08, more than ten years. Correct its dates.",
        refusal(() -> new Period("Long", start, start.plusDays(3_660))));
  }

  private static Period period(String name, String start, String end) {
    return new Period(name, LocalDate.parse(start), LocalDate.parse(end));
  }

  private static String refusal(Runnable action) {
    return assertThrows(IllegalArgumentException.class, action::run).getMessage();
  }
}
