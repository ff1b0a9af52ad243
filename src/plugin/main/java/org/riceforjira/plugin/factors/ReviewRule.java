package org.riceforjira.plugin.factors;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.Review;
import org.riceforjira.plugin.jira.ReviewStamp;

/** Tells whether somebody should look at an issue's factors again. */
public final class ReviewRule {
  private final Review review;
  private final Instant now;

  /** Who looked at an issue by then did so in time no more; the same for a whole backlog. */
  private final Instant lastInTime;

  /** Why a review is due. */
  public enum Reason {
    /** Nobody has looked since the issue was created. */
    NEVER,
    /** Somebody looked, but that is long ago. */
    AGE,
    /** A factor is not what it was when somebody looked. */
    CHANGED
  }

  public ReviewRule(Review review, Instant now) {
    this.review = review;
    this.now = now;
    this.lastInTime = before(review.afterDays());
  }

  /**
   * Why a review is due; empty if none is. A new issue has as many days as one that was reviewed.
   *
   * @param factors as they are now; NaN for one that has a gap
   */
  public Optional<Reason> due(Optional<ReviewStamp> stamp, Instant created, Factors factors) {
    if (stamp.isPresent() && !same(stamp.get().factors(), factors)) {
      return Optional.of(Reason.CHANGED);
    }
    return unseen(stamp, created, review.afterDays())
        ? Optional.of(stamp.isPresent() ? Reason.AGE : Reason.NEVER)
        : Optional.empty();
  }

  /** True if for so many days nobody has looked at the factors, or created the issue. */
  public boolean unseen(Optional<ReviewStamp> stamp, Instant created, int days) {
    Instant seen = stamp.isPresent() ? stamp.get().at() : created;
    return !seen.isAfter(days == review.afterDays() ? lastInTime : before(days));
  }

  private Instant before(int days) {
    return now.minus(Duration.ofDays(days));
  }

  private static boolean same(Factors left, Factors right) {
    return Arrays.stream(Factor.values())
        .allMatch(factor -> Double.compare(left.of(factor), right.of(factor)) == 0);
  }
}
