package org.riceforjira.plugin.backlog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which candidates a list holds: those that match all of these.
 *
 * @param text part of the key or the summary, in whichever case
 * @param missing true for those without a score only
 * @param goal label of the goal that they serve; "" for those that serve none
 * @param queries JQL by the parameter that asked for it
 */
record Filters(
    Optional<String> text,
    boolean missing,
    Optional<ReviewFilter> review,
    Optional<String> goal,
    Map<String, String> queries) {
  static final Filters NONE =
      new Filters(Optional.empty(), false, Optional.empty(), Optional.empty(), Map.of());

  /**
   * Issues to review.
   *
   * @param days those that nobody looked at for so many days; 0 for those whose review is due
   */
  record ReviewFilter(int days) {
    static final ReviewFilter DUE = new ReviewFilter(0);
  }

  Filters {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(goal, "goal");
    queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
  }

  boolean areNone() {
    return equals(NONE);
  }
}
