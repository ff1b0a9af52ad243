package org.riceforjira.plugin.roadmap;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a roadmap tells of an earlier one.
 *
 * @param changes by issue id
 */
record Marks(
    Optional<BaselineEntryJson> baseline, Slipped slipped, Map<Long, CardJson.Change> changes) {
  static final Marks NONE = new Marks(Optional.empty(), Slipped.NOTHING, Map.of());

  Marks {
    Objects.requireNonNull(baseline, "baseline");
    Objects.requireNonNull(slipped, "slipped");
    changes = Map.copyOf(changes);
  }
}
