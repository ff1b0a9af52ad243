package org.riceforjira.plugin.factors;

import java.time.Clock;
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

  /** When a review is due, as of now. */
  public ReviewRule rule(Review review) {
    return new ReviewRule(review, clock.instant());
  }
}
