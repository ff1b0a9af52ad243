package org.riceforjira.core.settings;

import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CapacityUse;
import org.riceforjira.core.sentence.Sentence;

/** What a capacity may be: effort in the project's unit, for a period, a lane or a sprint. */
final class Capacities {
  static final Sentence SENTENCE = Sentence.of("rice.core.settings.range", 0, CapacityUse.MOST);

  private Capacities() {}

  static boolean valid(double capacity) {
    return capacity >= 0 && capacity <= CapacityUse.MOST;
  }

  static void require(OptionalDouble capacity) {
    if (capacity.isPresent() && !valid(capacity.getAsDouble())) {
      throw new IllegalArgumentException(
          "A capacity must be from 0 to 1,000,000,000, was " + capacity.getAsDouble() + ".");
    }
  }
}
