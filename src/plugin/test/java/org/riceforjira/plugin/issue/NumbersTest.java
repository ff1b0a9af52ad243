package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "450, 450",
    "0.5, 0.5",
    "1333.33, 1333.33",
    "20000000, 20000000",
    "0.000001, 0.000001",
    "-2.50, -2.5",
  })
  void aNumberIsWrittenAsAPersonWritesIt(double value, String text) {
    assertEquals(text, Numbers.text(value));
  }
}
