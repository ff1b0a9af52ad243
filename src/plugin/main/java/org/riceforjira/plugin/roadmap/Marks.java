package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.baseline.CarriedOver;

/**
 * What a roadmap tells of an earlier one.
 *
 * @param carried what was to end in a period that is over, and is not done
 * @param changes by issue id
 * @param problem why there is nothing to tell, for people
 */
record Marks(
    Optional<SavedBaselineJson> baseline,
    List<CarriedOver> carried,
    Map<Long, CardJson.Change> changes,
    Optional<String> problem) {
  static final Marks NONE = new Marks(Optional.empty(), List.of(), Map.of(), Optional.empty());

  /** The baseline that was wanted cannot be read. */
  static Marks without(String problem) {
    return new Marks(Optional.empty(), List.of(), Map.of(), Optional.of(problem));
  }

  Marks {
    Objects.requireNonNull(baseline, "baseline");
    carried = List.copyOf(carried);
    changes = Map.copyOf(changes);
    Objects.requireNonNull(problem, "problem");
  }
}
