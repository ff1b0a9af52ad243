package org.riceforjira.core.rank;

import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;

/**
 * The smallest change of one factor that would move an issue past another.
 *
 * @param from the factor now, as a person reads it
 * @param to what it would have to be, on the factor's scale or in the steps people write
 * @param level the level of that value, where the factor has levels
 */
public record Flip(Factor factor, double from, double to, Optional<Level> level) {
  public Flip {
    Objects.requireNonNull(factor, "factor");
    Objects.requireNonNull(level, "level");
    if (from == to) {
      throw new IllegalArgumentException("A flip changes its factor, was " + from + ".");
    }
  }

  /** How large the change is, the same for doubling and halving; infinite from or to 0. */
  public double size() {
    return Math.abs(Math.log(to / from));
  }
}
