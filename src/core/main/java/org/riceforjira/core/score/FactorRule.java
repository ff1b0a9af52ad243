package org.riceforjira.core.score;

import java.util.List;
import java.util.Objects;

/**
 * How one factor is found and shown.
 *
 * @param unit label of the unit, such as "person-months"
 * @param sources in order: the first that yields a value wins
 */
public record FactorRule(String unit, Scale scale, List<Source> sources) {
  public FactorRule {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(scale, "scale");
    sources = List.copyOf(sources);
  }
}
