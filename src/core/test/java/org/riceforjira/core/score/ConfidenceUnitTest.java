package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceUnitTest {
  @ParameterizedTest
  @CsvSource({
    "PERCENT, 80, 80",
    "FRACTION, 0.8, 80",
    "FRACTION, 0.07, 7",
    "FRACTION, NaN, NaN",
    "FRACTION, Infinity, Infinity",
    "RAW, 8, 8"
  })
  void whatIsStoredIsReadAndStoredAgain(ConfidenceUnit unit, double stored, double read) {
    assertEquals(read, unit.asRead(stored));
    assertEquals(stored, unit.asStored(read));
  }

  @ParameterizedTest
  @CsvSource({"PERCENT, 100", "FRACTION, 100", "RAW, 1.7976931348623157E308"})
  void nobodyIsSurerThanSureButATeamsOwnScaleHasNoEnd(ConfidenceUnit unit, double largest) {
    assertEquals(largest, unit.largest());
  }
}
