package org.riceforjira.core.plan.baseline;

import java.util.Comparator;
import java.util.Objects;

/**
 * An issue that came into the plan, went out of it, or was finished.
 *
 * @param effort what it brought, or took away, in the project's unit
 * @param end in the baseline where it is placed
 */
public record BaselineCrossing(BaselineIssue issue, Kind kind, double effort, BaselineEnd end) {
  static final Comparator<BaselineCrossing> BIGGEST_FIRST =
      Comparator.comparingDouble(BaselineCrossing::effort)
          .reversed()
          .thenComparing(BaselineCrossing::issue);

  /** How it crossed: whether the other baseline lists it at all. */
  public enum Kind {
    /** In: the older baseline does not list it. */
    NEW,
    /** In: it was listed, not placed. */
    NEWLY_PLACED,
    /** Out: the newer baseline does not list it any more. */
    LEFT_BACKLOG,
    /** Out: it is still listed, not placed. */
    NO_LONGER_PLACED,
    /** Finished in the meantime. */
    DONE
  }

  public BaselineCrossing {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(end, "end");
    if (!(effort >= 0)) {
      throw new IllegalArgumentException(
          "The effort of " + issue.key() + " must be 0 or more, was " + effort + ".");
    }
  }
}
