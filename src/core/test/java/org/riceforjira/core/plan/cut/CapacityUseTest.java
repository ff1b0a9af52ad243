package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityUseTest {
  @Test
  void whatIsLeftHasNoTraceOfBinaryFractions() {
    assertEquals(0.2, new CapacityUse(0.3, 0.1).left());
    assertEquals(999_999_999.999999, new CapacityUse(CapacityUse.MOST, 0.000001).left());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 2.000001, Double.NaN})
  void usedEffortIsFromZeroToTheCapacity(double used) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new CapacityUse(2, used));

    assertEquals(
        "Used effort must be from 0 to the capacity of 2.0, was " + used + ".",
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 1_000_000_001, Double.NaN})
  void theCapacityIsChecked(double capacity) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new CapacityUse(capacity, 0));

    assertEquals(
        "Capacity must be a number from 0 to 1000000000, was " + capacity + ".",
        refused.getMessage());
  }

  @Test
  void aPartialFitChecksItsNumbers() {
    var issue = CutIssues.issue(1, 1, 1);

    assertThrows(IllegalArgumentException.class, () -> new PartialFit(issue, -1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new PartialFit(issue, 0, -0.1, 1));
    assertThrows(IllegalArgumentException.class, () -> new PartialFit(issue, 0, Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new PartialFit(issue, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new PartialFit(issue, 0, 0, Double.NaN));
  }
}
