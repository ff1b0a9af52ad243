package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityTest {
  @Test
  void aCapacityMayBeNothing() {
    assertEquals(0, Capacity.of(0).common());
    assertEquals(1e9, Capacity.of(1e9).common());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1e9, Double.NaN, Double.POSITIVE_INFINITY})
  void aCapacityThatCannotBeIsRefused(double amount) {
    assertEquals(
        "The capacity of the common pool must be from 0 to 1,000,000,000, was " + amount + ".",
        refusal(() -> Capacity.of(amount)));
    assertEquals(
        "The capacity of 'UI' must be from 0 to 1,000,000,000, was " + amount + ".",
        refusal(() -> Capacity.of(1).with("UI", amount)));
  }

  @Test
  void aLaneWithACapacityNeedsAName() {
    assertEquals(
        "A lane with a capacity needs a name, was ' '.",
        refusal(() -> new Capacity(1, Map.of(" ", 1.0))));
  }

  @Test
  void lanesAreAddedOneByOne() {
    assertEquals(
        new Capacity(1, Map.of("UI", 2.0, "API", 3.0)),
        Capacity.of(1).with("UI", 2).with("API", 3));
  }

  @Test
  void eachPeriodNeedsItsCapacity() {
    Periods two = Periods.months(YearMonth.of(2027, 1), 2);
    assertEquals(
        "Each of the 2 periods needs one capacity, there were 1.",
        refusal(() -> new Horizon(two, List.of(Capacity.of(1)))));
    assertEquals(
        new Horizon(two, List.of(Capacity.of(1), Capacity.of(1))), Horizon.of(two, Capacity.of(1)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void effortThatCannotBeIsRefused(double effort) {
    assertEquals(
        "The effort still to do must be a number of 0 or more, was " + effort + ".",
        refusal(() -> Work.of(effort)));
    assertEquals(OptionalDouble.of(0), Work.of(0).effort());
  }

  @Test
  void anIssueNeedsAKey() {
    assertEquals("Issue 7 needs a key, was ' '.", refusal(() -> new IssueRef(7, " ")));
  }

  private static String refusal(Runnable action) {
    return assertThrows(IllegalArgumentException.class, action::run).getMessage();
  }
}
