package org.riceforjira.core.settings.horizon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;

class PlanCapacityTest {
  private static final CapacityWish NOTHING = CapacityWish.NONE;
  private static final LaneChoice NO_LANES =
      new LaneChoice(LaneKind.NONE, Optional.empty(), Map.of());
  private static final LaneChoice LANES =
      new LaneChoice(LaneKind.COMPONENT, Optional.empty(), Map.of("Web", 2.0));
  private static final Period FORTNIGHT =
      new Period("Sprint", LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-29"));

  @Test
  void monthsAndQuartersAreConverted() {
    assertEquals(3, common(PeriodKind.MONTH, 1.0, PeriodKind.QUARTER));
    assertEquals(1, common(PeriodKind.QUARTER, 3.0, PeriodKind.MONTH));
    assertEquals(3, common(PeriodKind.QUARTER, 3.0, PeriodKind.QUARTER));
  }

  @Test
  void aSprintGetsItsDaysOfAMonthOrQuarter() {
    assertEquals(14 / (365.25 / 12), common(PeriodKind.MONTH, 1.0, PeriodKind.SPRINT), 1e-9);
    assertEquals(14 / (365.25 / 4), common(PeriodKind.QUARTER, 1.0, PeriodKind.SPRINT), 1e-9);
  }

  @Test
  void aSprintTakesWhatTheCutLineOfTheProjectTakes() {
    Planning planning = planning(PeriodKind.QUARTER, 30.0, OptionalDouble.of(5));
    PlanCapacity capacity = PlanCapacity.of(NOTHING, planning, NO_LANES, PeriodKind.SPRINT);
    assertEquals(5, capacity.of(PeriodKind.SPRINT, FORTNIGHT).common());
  }

  @Test
  void sprintsOfAnyLengthSayNothingOfMonths() {
    Planning planning = planning(PeriodKind.SPRINT, 5.0, OptionalDouble.empty());
    assertFalse(PlanCapacity.of(NOTHING, planning, NO_LANES, PeriodKind.MONTH).isChosen());
    assertTrue(PlanCapacity.of(NOTHING, planning, NO_LANES, PeriodKind.SPRINT).isChosen());
  }

  @Test
  void lanesThatAreWishedLeaveTheProjectItsSharedPool() {
    Planning planning = planning(PeriodKind.MONTH, 1.0, OptionalDouble.empty());
    CapacityWish wish = new CapacityWish(OptionalDouble.empty(), Map.of("Web", 2.0));
    PlanCapacity capacity = PlanCapacity.of(wish, planning, NO_LANES, PeriodKind.QUARTER);
    assertEquals(Map.of("Web", 2.0), capacity.of(PeriodKind.QUARTER, FORTNIGHT).lanes());
    assertEquals(3, capacity.of(PeriodKind.QUARTER, FORTNIGHT).common());
  }

  @Test
  void oneNumberThatIsWishedIsAllThereIs() {
    Planning planning = laned(PeriodKind.MONTH, 1.0);
    LaneChoice lanes = planning.lanes();
    CapacityWish wish = new CapacityWish(OptionalDouble.of(7), Map.of());
    Capacity month =
        PlanCapacity.of(wish, planning, lanes, PeriodKind.MONTH).of(PeriodKind.MONTH, FORTNIGHT);
    assertEquals(Capacity.of(7), month);
    Capacity chosen =
        PlanCapacity.of(NOTHING, planning, lanes, PeriodKind.QUARTER)
            .of(PeriodKind.QUARTER, FORTNIGHT);
    assertEquals(Capacity.of(3).with("Web", 6), chosen);
  }

  @Test
  void anIssueUsesTheFirstOfItsLanesWithACapacityOfItsOwn() {
    PlanCapacity capacity =
        PlanCapacity.of(NOTHING, laned(PeriodKind.MONTH, 1.0), LANES, PeriodKind.MONTH);
    assertEquals(Optional.of("Web"), capacity.lane(List.of("App", "Web"), Function.identity()));
    assertEquals(Optional.of("App"), capacity.lane(List.of("App", "Shop"), Function.identity()));
    assertEquals(Optional.empty(), capacity.lane(List.of(), Function.<String>identity()));
  }

  private static Planning laned(PeriodKind kind, double capacity) {
    Planning planning = planning(kind, capacity, OptionalDouble.empty());
    return new Planning("", planning.horizon(), LANES, planning.cut(), planning.prerequisites());
  }

  private static double common(PeriodKind chosen, double amount, PeriodKind wanted) {
    return PlanCapacity.of(
            NOTHING, planning(chosen, amount, OptionalDouble.empty()), NO_LANES, wanted)
        .of(wanted, FORTNIGHT)
        .common();
  }

  private static Planning planning(PeriodKind kind, double capacity, OptionalDouble sprint) {
    return new Planning(
        "",
        new HorizonChoice(kind, 4, OptionalDouble.of(capacity), 1000),
        NO_LANES,
        new CutChoice(CutPolicy.STOP, sprint),
        Example.SETTINGS.planning().prerequisites());
  }
}
