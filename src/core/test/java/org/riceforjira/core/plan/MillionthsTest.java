package org.riceforjira.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MillionthsTest {
  @Test
  void whatPeopleWriteAddsUp() {
    assertEquals(Millionths.of(0.3), Millionths.plus(Millionths.of(0.1), Millionths.of(0.2)));
  }

  @Test
  void whatIsTooLargeStaysTheLargestAndNeverBecomesLessThanNothing() {
    assertEquals(Long.MAX_VALUE, Millionths.of(1e14));
    assertEquals(Long.MAX_VALUE, Millionths.plus(Long.MAX_VALUE, 1));
    assertEquals(Long.MAX_VALUE, Millionths.plus(Long.MAX_VALUE, Long.MAX_VALUE));
  }
}
