package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /**
   * What is left of it on a day: periods that have ended are left out, and one that has begun
   * offers the days that are left, with their share of its capacity.
   *
   * @throws IllegalArgumentException when all periods have ended
   */
  public Horizon from(LocalDate today) {
    List<Period> left = new ArrayList<>();
    List<Capacity> leftCapacities = new ArrayList<>();
    for (int i = 0; i < capacities.size(); i++) {
      Period period = periods.list().get(i);
      if (!period.end().isBefore(today)) {
        Period rest = period.from(today);
        left.add(rest);
        leftCapacities.add(capacities.get(i).share((double) rest.days() / period.days()));
      }
    }
    if (left.isEmpty()) {
      throw new IllegalArgumentException(
          "The last period ended on " + periods.end() + ", before " + today + ". Add periods.");
    }
    return new Horizon(new Periods(left), leftCapacities);
  }
}
