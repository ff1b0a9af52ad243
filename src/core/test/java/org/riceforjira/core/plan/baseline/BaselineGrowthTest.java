package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inMonths;
import static org.riceforjira.core.plan.baseline.BaselineExamples.notPlaced;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;

import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BaselineGrowthTest {
  @Test
  void scopeGrowthIsEffortInMinusEffortOutAsAShareOfTheBaseline() {
    // 10 planned; 4 + 1 come in, 2 go out, A-1 grows from 8 to 9.5.
    BaselineGrowth growth =
        between(
                inMonths(placed("A-1", 8, 0, 0), placed("A-2", 2, 0, 0), notPlaced("A-3", 4)),
                inMonths(placed("A-1", 9.5, 0, 0), placed("A-3", 4, 1, 1), placed("A-4", 1, 1, 1)))
            .scope()
            .growth();
    assertEquals(new BaselineGrowth(10, 5, 2, 0, 1.5), growth);
    assertEquals(number(0.3), growth.share());
    assertEquals(number(0.15), growth.reestimatedShare());
  }

  @Test
  void scopeThatShrinksIsNegativeGrowth() {
    BaselineGrowth growth =
        between(
                inMonths(placed("A-1", 3, 0, 0), placed("A-2", 1, 0, 0)),
                inMonths(notPlaced("A-1", 3), placed("A-2", 0.5, 0, 0)))
            .scope()
            .growth();
    assertEquals(new BaselineGrowth(4, 0, 3, 0, -0.5), growth);
    assertEquals(number(-0.75), growth.share());
    assertEquals(number(-0.125), growth.reestimatedShare());
  }

  @Test
  void effortsAddUpAsPeopleWriteThem() {
    BaselineGrowth growth =
        between(
                inMonths(placed("A-1", 0.1, 0, 0), placed("A-2", 0.2, 0, 0)),
                inMonths(placed("A-1", 0.4, 0, 0), placed("A-3", 0.3, 0, 0)))
            .scope()
            .growth();
    assertEquals(new BaselineGrowth(0.3, 0.3, 0.2, 0, 0.3), growth);
    assertEquals(number(1), growth.reestimatedShare());
  }

  @Test
  void anEmptyPlanHasNoShareToGrowBy() {
    BaselineGrowth growth =
        between(inMonths(notPlaced("A-1", 5)), inMonths(placed("A-1", 5, 0, 0))).scope().growth();
    assertEquals(new BaselineGrowth(0, 5, 0, 0, 0), growth);
    assertEquals(OptionalDouble.empty(), growth.share());
    assertEquals(OptionalDouble.empty(), growth.reestimatedShare());
  }

  @Test
  void hugeEffortsGiveFiniteGrowth() {
    BaselineGrowth growth =
        between(
                inMonths(
                    placed("A-1", Double.MAX_VALUE, 0, 0), placed("A-2", Double.MAX_VALUE, 0, 0)),
                inMonths(placed("A-3", 1, 0, 0)))
            .scope()
            .growth();
    assertTrue(Double.isFinite(growth.planned()));
    assertTrue(Double.isFinite(growth.share().getAsDouble()));
  }

  @Test
  void anEffortThatIsNoneIsRefused() {
    refuses(() -> new BaselineGrowth(-1, 0, 0, 0, 0));
    refuses(() -> new BaselineGrowth(0, -1, 0, 0, 0));
    refuses(() -> new BaselineGrowth(0, 0, Double.NaN, 0, 0));
    refuses(() -> new BaselineGrowth(0, 0, 0, -1, 0));
    refuses(() -> new BaselineGrowth(0, 0, 0, 0, Double.NaN));
  }

  private static BaselineDifference between(Baseline older, Baseline newer) {
    return BaselineDifference.between(older, newer, Set.of());
  }

  private static OptionalDouble number(double value) {
    return OptionalDouble.of(value);
  }

  private static void refuses(Executable attempt) {
    assertThrows(IllegalArgumentException.class, attempt);
  }
}
