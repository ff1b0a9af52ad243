package org.riceforjira.core.settings.horizon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.horizon.UnusablePeriods.Reason;

class PlanPeriodsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-16");
  private static final HorizonChoice CHOSEN =
      new HorizonChoice(PeriodKind.QUARTER, 2, OptionalDouble.empty(), 1000);

  @Test
  void whatNobodyWishesIsAsTheSettingsHaveIt() {
    PlanPeriods periods = PlanPeriods.of(wish(null, 0, null, List.of()), CHOSEN, TODAY);
    assertEquals(PeriodKind.QUARTER, periods.kind());
    assertEquals(List.of("2026 Q4", "2027 Q1"), names(periods));
    assertEquals(Optional.of(0), periods.current());
  }

  @Test
  void monthsBeginWhereTheyAreWished() {
    PlanPeriods periods =
        PlanPeriods.of(wish(PeriodKind.MONTH, 3, "2026-10-05", List.of()), CHOSEN, TODAY);
    assertEquals(List.of("2026-10", "2026-11", "2026-12"), names(periods));
    assertEquals(1, periods.over());
  }

  @Test
  void sprintsAreNoMoreThanWished() {
    List<Period> sprints =
        List.of(
            sprint("Sprint 7", "2026-11-09", "2026-11-23"),
            sprint("Sprint 8", "2026-11-23", "2026-12-06"),
            sprint("Sprint 9", "2026-12-07", "2026-12-20"));
    PlanPeriods periods = PlanPeriods.of(wish(PeriodKind.SPRINT, 0, null, sprints), CHOSEN, TODAY);
    assertEquals(List.of("Sprint 7", "Sprint 8"), names(periods));
    assertEquals(LocalDate.parse("2026-11-22"), periods.list().get(0).end());
  }

  @Test
  void sprintsNeedTheirDatesInOrder() {
    assertEquals(Reason.NO_SPRINTS, refused(wish(PeriodKind.SPRINT, 0, null, List.of())));
    List<Period> twice =
        List.of(
            sprint("Sprint 7", "2026-11-09", "2026-11-22"),
            sprint("Sprint 8", "2026-11-10", "2026-12-06"));
    assertEquals(Reason.OVERLAP, refused(wish(PeriodKind.SPRINT, 0, null, twice)));
  }

  @Test
  void periodsThatAreAllOverAreRefused() {
    assertEquals(Reason.OVER, refused(wish(PeriodKind.MONTH, 2, "2026-01-01", List.of())));
  }

  private static Reason refused(PeriodWish wish) {
    return assertThrows(UnusablePeriods.class, () -> PlanPeriods.of(wish, CHOSEN, TODAY)).reason();
  }

  private static PeriodWish wish(PeriodKind kind, int count, String from, List<Period> sprints) {
    return new PeriodWish(
        Optional.ofNullable(kind),
        count == 0 ? OptionalInt.empty() : OptionalInt.of(count),
        Optional.ofNullable(from).map(LocalDate::parse),
        sprints);
  }

  private static Period sprint(String name, String start, String end) {
    return new Period(name, LocalDate.parse(start), LocalDate.parse(end));
  }

  private static List<String> names(PlanPeriods periods) {
    return periods.list().stream().map(Period::name).toList();
  }
}
