package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aLevelNeedsAName(String name) {
    assertThrows(IllegalArgumentException.class, () -> new Level(name, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aLevelHasANumberFromZeroUp(double value) {
    assertThrows(IllegalArgumentException.class, () -> new Level("high", value));
  }

  @Test
  void aLevelOfZeroIsAllowed() {
    assertEquals(0, new Level("none", 0).value());
  }

  @Test
  void aLevelIsThatOfExactlyItsValue() {
    assertEquals(Optional.of(new Level("high", 2)), Scale.IMPACT.levelOf(2));
    assertEquals(Optional.empty(), Scale.IMPACT.levelOf(2.001));
    assertEquals(Optional.empty(), Scale.NONE.levelOf(2));
  }
}
