package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a ranking can be relied on.
 *
 * @param madeAt when its reading from scratch began
 * @param rightAt up to when changes elsewhere are in it
 * @param settledAt until when it is looked at again and again, because another node changed
 *     something and the index of this node learns of it a little later
 * @param issues how many times other nodes were heard of, as {@code ClusterNews} counts them
 * @param reviews the same for stamps of reviews
 * @param reviewedAt when those of other nodes were last read
 * @param surplus how many more candidates the index had than could be read: those that are deleted
 *     and still in it
 * @param doubtful true if the number of candidates did not add up the last time
 */
record Freshness(
    Instant madeAt,
    Instant rightAt,
    Instant settledAt,
    long issues,
    long reviews,
    Instant reviewedAt,
    long surplus,
    boolean doubtful) {
  /** Votes and dates in queries raise no event. */
  static final Duration LONGEST = Duration.ofHours(1);

  /** Events can be missed. */
  static final Duration USUAL = Duration.ofMinutes(5);

  /** What Jira takes at most to bring a change to the index of another node. */
  static final Duration SETTLING = Duration.ofSeconds(30);

  /** Between two looks while that may still come. */
  static final Duration BETWEEN = Duration.ofSeconds(2);

  /** Somebody who reviews a whole list on another node must not have all stamps read each time. */
  static final Duration BETWEEN_REVIEWS = Duration.ofSeconds(10);

  /** For clocks that differ, and a change that was under way at that very moment. */
  private static final long SPARE_MINUTES = 2;

  /** True if it has to be made anew, however right it seems. */
  boolean isOld(Instant now) {
    return !now.isBefore(madeAt.plus(LONGEST));
  }

  /** True if what changed elsewhere has to be looked for. */
  boolean isDue(Instant now, long issuesNow) {
    boolean settling = rightAt.isBefore(settledAt) && !now.isBefore(rightAt.plus(BETWEEN));
    return issuesNow != issues || settling || !now.isBefore(rightAt.plus(USUAL));
  }

  /** How many minutes back changes have to be looked for. */
  long minutes(Instant now) {
    return Duration.between(rightAt, now).toMinutes() + 1 + SPARE_MINUTES;
  }

  /** After a look at everything that changed; {@code doubt} if the numbers did not add up. */
  Freshness lookedAt(Instant now, long issuesNow, boolean doubt) {
    boolean again = issuesNow != issues || doubt && !doubtful;
    Instant settled = again ? now.plus(SETTLING) : settledAt;
    return new Freshness(madeAt, now, settled, issuesNow, reviews, reviewedAt, surplus, doubt);
  }

  /** True if the stamps of reviews have to be read, which are told with those of the whole site. */
  boolean reviewsDue(Instant now, long reviewsNow) {
    return reviewsNow != reviews && !now.isBefore(reviewedAt.plus(BETWEEN_REVIEWS));
  }

  Freshness reviewed(Instant now, long reviewsNow) {
    return new Freshness(madeAt, rightAt, settledAt, issues, reviewsNow, now, surplus, doubtful);
  }
}
