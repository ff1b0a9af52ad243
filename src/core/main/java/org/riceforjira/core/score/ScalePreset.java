package org.riceforjira.core.score;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scale that many teams use, to be taken over as it is.
 *
 * @param id a stable code, such as "intercom"
 * @param stored for confidence, what the numbers of the scale mean in the field; empty for others
 */
public record ScalePreset(String id, Scale scale, Optional<ConfidenceUnit> stored) {
  private static final List<String> OF_FIVE =
      List.of("very low", "low", "medium", "high", "very high");

  private static final List<Level> FIVE =
      IntStream.rangeClosed(1, 5).mapToObj(n -> new Level(OF_FIVE.get(n - 1), n)).toList();

  private static final List<Level> TEN = numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  /** As on the cards of planning poker, up to what still fits into a quarter. */
  private static final List<Level> FIBONACCI = numbers(1, 2, 3, 5, 8, 13, 21);

  private static final List<Level> STEPS_OF_25 =
      List.of(new Level("low", 50), new Level("medium", 75), new Level("high", 100));

  public ScalePreset {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(stored, "stored");
  }

  /** Those that make sense for the factor, the most common first. */
  public static List<ScalePreset> of(Factor factor) {
    return switch (factor) {
      case IMPACT -> List.of(intercom(Scale.IMPACT), five(), ten(), fibonacci());
      case REACH, EFFORT -> List.of(five(), ten(), fibonacci());
      case CONFIDENCE ->
          List.of(
              intercom(Scale.CONFIDENCE).storedAs(ConfidenceUnit.PERCENT),
              preset("steps", STEPS_OF_25).storedAs(ConfidenceUnit.PERCENT),
              five().storedAs(ConfidenceUnit.RAW),
              ten().storedAs(ConfidenceUnit.RAW));
    };
  }

  private static ScalePreset intercom(Scale scale) {
    return preset("intercom", scale.levels());
  }

  private static ScalePreset five() {
    return preset("five", FIVE);
  }

  private static ScalePreset ten() {
    return preset("ten", TEN);
  }

  private static ScalePreset fibonacci() {
    return preset("fibonacci", FIBONACCI);
  }

  private static ScalePreset preset(String id, List<Level> levels) {
    return new ScalePreset(id, new Scale(levels), Optional.empty());
  }

  private ScalePreset storedAs(ConfidenceUnit unit) {
    return new ScalePreset(id, scale, Optional.of(unit));
  }

  private static List<Level> numbers(int... values) {
    return Arrays.stream(values).mapToObj(n -> new Level(Integer.toString(n), n)).toList();
  }
}
