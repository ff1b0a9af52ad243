package org.riceforjira.core.plan.roadmap;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a roadmap may use.
 *
 * @param capacities one for each period; a lane that is missing in some of them has none there
 */
public record Horizon(Periods periods, List<Capacity> capacities) {
  public Horizon {
    Objects.requireNonNull(periods, "periods");
    capacities = List.copyOf(capacities);
    if (capacities.size() != periods.list().size()) {
      throw new IllegalArgumentException(
          "Each of the "
              + periods.list().size()
              + " periods needs one capacity, there were "
              + capacities.size()
              + ".");
    }
  }

  /** The same capacity in every period. */
  public static Horizon of(Periods periods, Capacity each) {
    return new Horizon(periods, Collections.nCopies(periods.list().size(), each));
  }
}
