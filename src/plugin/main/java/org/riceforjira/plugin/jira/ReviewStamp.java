package org.riceforjira.plugin.jira;

import java.time.Instant;
import java.util.Objects;
import org.riceforjira.core.score.Factors;

/**
 * That somebody looked at the factors of an issue and found them right.
 *
 * @param by key of the user
 * @param at to the millisecond
 * @param factors as they were then; NaN for one that had a gap
 */
public record ReviewStamp(String by, Instant at, Factors factors) {
  public ReviewStamp {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(factors, "factors");
  }
}
