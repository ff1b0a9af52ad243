package org.riceforjira.plugin.factors;

import java.time.Clock;
import java.time.Instant;
import org.riceforjira.core.settings.Review;
import org.springframework.stereotype.Component;

/** Knows what time it is for reviews. */
@Component
public class Reviews {
  private final Clock clock;

  Reviews() {
    this(Clock.systemUTC());
  }

  public Reviews(Clock clock) {
    this.clock = clock;
  }

  /** What time it is. */
  public Instant now() {
    return clock.instant();
  }

  /** When a review is due, as of now. */
  public ReviewRule rule(Review review) {
    return new ReviewRule(review, now());
  }
}
