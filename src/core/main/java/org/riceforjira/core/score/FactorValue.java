package org.riceforjira.core.score;

import java.util.Objects;
import java.util.Optional;

/**
 * A factor of one issue, and where it came from.
 *
 * @param value as a person reads it: confidence in percent unless its scale is raw
 * @param raw what the source found, such as "0.8", "High" or "40 h"
 * @param level the level of the factor's scale with exactly this value
 */
public record FactorValue(
    Factor factor, double value, Source source, String raw, Optional<Level> level) {
  public FactorValue {
    Objects.requireNonNull(factor, "factor");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(level, "level");
  }

  /** True when the value is the same for every issue, and so says nothing about this one. */
  public boolean assumed() {
    return source.assumed();
  }
}
