package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.jira.ReviewStamp;

/**
 * A candidate as it was when it was read: enough to sort, filter and plan by. What people are shown
 * of an issue is read anew, after asking whether they may see it.
 *
 * @param score evaluated from the issue's facts, whatever its score field holds
 * @param type name of the issue type
 * @param status name of the status
 * @param progress how far the work is, as the status tells
 */
public record BacklogEntry(
    Score score,
    String summary,
    String type,
    String status,
    Progress progress,
    Instant created,
    Optional<ReviewStamp> review) {
  public BacklogEntry {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(review, "review");
  }

  public long id() {
    return score.issueId();
  }

  public String key() {
    return score.key();
  }

  /** As a person reads them; NaN for a factor that has a gap. */
  public Factors factors() {
    return score.factors();
  }

  /** True if a gap prevents a score. */
  public boolean missing() {
    return !score.isPresent();
  }

  /** The same with another stamp, or none. */
  BacklogEntry reviewed(Optional<ReviewStamp> stamp) {
    return stamp.equals(review)
        ? this
        : new BacklogEntry(score, summary, type, status, progress, created, stamp);
  }
}
