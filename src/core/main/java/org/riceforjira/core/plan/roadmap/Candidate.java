package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.core.score.Score;

/**
 * An issue that may be placed on a roadmap, as it is now.
 *
 * @param notBefore the first period in which it may begin is the first that starts on this day or
 *     later; empty when it may begin at once
 */
public record Candidate(
    Score score, Progress progress, Work work, Deadlines deadlines, Optional<LocalDate> notBefore) {
  public Candidate {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(notBefore, "notBefore");
  }

  /** An issue that may begin at once. */
  public Candidate(Score score, Progress progress, Work work, Deadlines deadlines) {
    this(score, progress, work, deadlines, Optional.empty());
  }

  /** An issue that has not begun: all of its effort is still to do, in the common pool. */
  public static Candidate of(Score score) {
    double effort = score.factors().effort();
    OptionalDouble left = Double.isNaN(effort) ? OptionalDouble.empty() : OptionalDouble.of(effort);
    return new Candidate(score, Progress.TODO, new Work(left, Optional.empty()), Deadlines.NONE);
  }

  /** The same, but it begins on this day or later; a later day that it has already stays. */
  public Candidate from(LocalDate day) {
    return notBefore.filter(own -> !own.isBefore(day)).isPresent()
        ? this
        : new Candidate(score, progress, work, deadlines, Optional.of(day));
  }

  public long id() {
    return score.issueId();
  }

  public String key() {
    return score.key();
  }

  public IssueRef issue() {
    return new IssueRef(id(), key());
  }

  /** False when nobody can tell how long the issue takes. */
  boolean hasEffort() {
    return work.effort().isPresent();
  }
}
