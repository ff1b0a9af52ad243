package org.riceforjira.plugin.factors;

import java.util.EnumMap;
import java.util.Map;
import org.riceforjira.core.score.Factor;

/**
 * Factors to set on an issue, as people read them; null stands for "empty".
 *
 * @param expected what the issue must still have for the change to be made; a factor that is not
 *     named may have anything
 */
public record FactorChange(Map<Factor, Double> values, Map<Factor, Double> expected) {
  public FactorChange {
    // Neither copyOf nor of(): both refuse null as a value.
    values = copy(values);
    expected = copy(expected);
  }

  /** A change whatever the issue has. */
  public static FactorChange to(Map<Factor, Double> values) {
    return new FactorChange(values, Map.of());
  }

  private static Map<Factor, Double> copy(Map<Factor, Double> values) {
    Map<Factor, Double> copy = new EnumMap<>(Factor.class);
    copy.putAll(values);
    return copy;
  }
}
