package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
  private final Rounding twoDecimals = new Rounding(2);

  @ParameterizedTest
  @CsvSource({
    "1.005, 2, 1.01",
    "1.004999999999, 2, 1",
    "2.675, 2, 2.68",
    "0.30000000000000004, 2, 0.3",
    "0.125, 2, 0.13",
    "0.5, 0, 1",
    "1.5, 0, 2",
    "2.5, 0, 3",
    "0.49999999999999994, 0, 0",
    "-2.5, 0, -3",
    "9007199254740993.0, 2, 9007199254740992",
    "1E300, 2, 1E300",
    "1.7976931348623157E308, 6, 1.7976931348623157E308",
    "4.9E-324, 6, 0",
    "0.0000005, 6, 0.000001",
    "675, 2, 675"
  })
  void roundsHalfUpOnTheDigitsAPersonSees(double value, int decimals, double expected) {
    assertEquals(expected, new Rounding(decimals).round(value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.0, -0.004, -4.9E-324})
  void zeroHasNoSign(double value) {
    assertEquals(0L, Double.doubleToRawLongBits(twoDecimals.round(value)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberStaysAsItIs(double value) {
    assertEquals(value, twoDecimals.round(value));
  }

  @Test
  void aQuotientIsRoundedOnce() {
    // 1.0049999... would round to 1.005 first and to 1.01 then.
    BigDecimal dividend = new BigDecimal("1.00499999999999999999999999");
    assertEquals(1.0, twoDecimals.quotient(dividend, BigDecimal.ONE));
    assertEquals(0.67, twoDecimals.quotient(new BigDecimal(2), new BigDecimal(3)));
  }

  @Test
  void numbersAreTheSameWhenTheyAreEqualAfterRounding() {
    assertTrue(twoDecimals.same(675.0, 675.0049));
    assertFalse(twoDecimals.same(675.0, 675.005));
    assertTrue(twoDecimals.same(0.0, -0.0));
  }

  @Test
  void emptyIsTheSameAsEmptyAndNeverAsZero() {
    assertTrue(twoDecimals.same(null, null));
    assertFalse(twoDecimals.same(null, 0.0));
    assertFalse(twoDecimals.same(0.0, null));
  }

  @Test
  void notANumberIsTheSameOnlyAsItself() {
    assertTrue(twoDecimals.same(Double.NaN, Double.NaN));
    assertFalse(twoDecimals.same(Double.NaN, 0.0));
    assertFalse(twoDecimals.same(Double.NaN, null));
    assertFalse(twoDecimals.same(Double.POSITIVE_INFINITY, Double.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void decimalsHaveARange(int decimals) {
    assertThrows(IllegalArgumentException.class, () -> new Rounding(decimals));
  }
}
