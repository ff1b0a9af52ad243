package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalePresetTest {
  @Test
  void impactBeginsWithTheScaleOfTheOriginalArticle() {
    ScalePreset first = ScalePreset.of(Factor.IMPACT).get(0);
    assertEquals("intercom", first.id());
    assertEquals(Scale.IMPACT, first.scale());
  }

  @Test
  void confidenceOnAScaleOfPointsIsTakenAsItIsAndInPercentOtherwise() {
    assertEquals(
        List.of("intercom percent", "steps percent", "five raw", "ten raw"),
        ScalePreset.of(Factor.CONFIDENCE).stream()
            .map(p -> p.id() + " " + p.stored().orElseThrow().name().toLowerCase())
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyPresetCanBeUsedForItsFactor(Factor factor) {
    for (ScalePreset preset : ScalePreset.of(factor)) {
      List<Level> levels = preset.scale().levels();
      assertEquals(
          levels.size(),
          levels.stream().map(Level::name).collect(Collectors.toSet()).size(),
          preset.id());
      assertTrue(levels.stream().allMatch(level -> level.value() > 0), preset.id());
      assertTrue(
          preset.stored().isEmpty()
              || preset.stored().get() == ConfidenceUnit.RAW
              || levels.stream().allMatch(level -> level.value() <= 100),
          preset.id());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Factor.class,
      names = {"REACH", "IMPACT", "EFFORT"})
  void onlyConfidenceSaysHowItIsStored(Factor factor) {
    ScalePreset.of(factor)
        .forEach(preset -> assertEquals(Optional.empty(), preset.stored(), preset.id()));
  }

  @Test
  void fibonacciNumbersAreThoseOfPlanningPoker() {
    ScalePreset last = ScalePreset.of(Factor.EFFORT).get(2);
    assertEquals(
        List.of(1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 21.0),
        last.scale().levels().stream().map(Level::value).toList());
  }
}
