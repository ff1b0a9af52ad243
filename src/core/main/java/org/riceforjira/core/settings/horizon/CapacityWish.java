package org.riceforjira.core.settings.horizon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Effort that each period of a roadmap can take, as somebody wishes it.
 *
 * @param common for all issues whose lane is not named
 * @param lanes of those with a pool of their own, in the order in which they were named
 */
public record CapacityWish(OptionalDouble common, Map<String, Double> lanes) {
  /** As the settings have it. */
  public static final CapacityWish NONE = new CapacityWish(OptionalDouble.empty(), Map.of());

  public CapacityWish {
    lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
  }

  boolean isEmpty() {
    return common.isEmpty() && lanes.isEmpty();
  }
}
