package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HorizonTest {
  private static final Capacity EACH = Capacity.of(31).with("Web", 3.1);
  private static final Horizon SPRING = Horizon.of(Periods.months(YearMonth.of(2027, 1), 3), EACH);

  private static List<String> shown(Horizon horizon) {
    return horizon.periods().list().stream()
        .map(period -> period.name() + " " + period.start() + " to " + period.end())
        .toList();
  }

  @Test
  void beforeItBeginsAllOfItIsLeft() {
    assertEquals(SPRING, SPRING.from(LocalDate.of(2026, 12, 1)));
    assertEquals(SPRING, SPRING.from(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void aPeriodThatHasBegunOffersItsDaysThatAreLeft() {
    Horizon left = SPRING.from(LocalDate.of(2027, 1, 22));
    assertEquals("2027-01 2027-01-22 to 2027-01-31", shown(left).get(0));
    assertEquals(10, left.capacities().get(0).common(), 1e-9);
    assertEquals(1, left.capacities().get(0).lanes().get("Web"), 1e-9);
    assertEquals(EACH, left.capacities().get(1));
    assertEquals(3, left.capacities().size());
  }

  @Test
  void periodsThatHaveEndedAreLeftOut() {
    assertEquals(
        List.of("2027-02 2027-02-01 to 2027-02-28", "2027-03 2027-03-01 to 2027-03-31"),
        shown(SPRING.from(LocalDate.of(2027, 2, 1))));
  }

  @Test
  void theLastDayIsStillLeft() {
    Horizon left = SPRING.from(LocalDate.of(2027, 3, 31));
    assertEquals(List.of("2027-03 2027-03-31 to 2027-03-31"), shown(left));
    assertEquals(1, left.capacities().get(0).common(), 1e-9);
  }

  @Test
  void aHorizonThatHasEndedIsRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> SPRING.from(LocalDate.of(2027, 4, 1)))
            .getMessage();
    assertEquals("The last period ended on 2027-03-31, before 2027-04-01. Add periods.", message);
  }

  @Test
  void eachPeriodNeedsACapacity() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Horizon(SPRING.periods(), Collections.nCopies(2, EACH)));
  }
}
