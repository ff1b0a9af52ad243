package org.riceforjira.plugin.ranking;

import java.time.Instant;

/**
 * How much of a project somebody sees.
 *
 * @param hidden issues that they do not see
 * @param asked when it was found out which they see
 * @param until this may be taken for true
 */
record Sight(long hidden, Instant asked, Instant until) {
  boolean isWhole() {
    return hidden == 0;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(until);
  }

  Sight until(Instant later) {
    return new Sight(hidden, asked, later);
  }
}
