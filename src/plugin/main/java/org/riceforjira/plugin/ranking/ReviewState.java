package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.Review;
import org.riceforjira.plugin.jira.ReviewStamp;

/**
 * Whether somebody ought to look at the factors of an issue again.
 *
 * @param reason why it is due; empty if it is not
 */
public record ReviewState(Optional<Reason> reason) {

  /** Why a review is due. */
  public enum Reason {
    /** Nobody has ever looked. */
    NEVER,
    /** A factor is another one than at the last look. */
    CHANGED,
    /** The last look is too long ago. */
    AGE;

    /** A stable code, such as "never". */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What follows from the last review. */
  public static ReviewState of(
      Optional<ReviewStamp> stamp, Factors factors, Review review, Instant now) {
    return new ReviewState(
        stamp.isEmpty() ? Optional.of(Reason.NEVER) : reason(stamp.get(), factors, review, now));
  }

  public boolean due() {
    return reason.isPresent();
  }

  /** When a review becomes due by its age alone. */
  public static Instant due(ReviewStamp stamp, Review review) {
    return stamp.at().plus(Duration.ofDays(review.afterDays()));
  }

  private static Optional<Reason> reason(
      ReviewStamp stamp, Factors factors, Review review, Instant now) {
    if (!stamp.factors().equals(factors)) {
      return Optional.of(Reason.CHANGED);
    }
    return now.isBefore(due(stamp, review)) ? Optional.empty() : Optional.of(Reason.AGE);
  }
}
