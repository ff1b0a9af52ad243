package org.riceforjira.plugin.jira;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.IssueFacts;

/** An issue that is ranked, as it is in the database. */
public record Candidate(IssueFacts facts, Traits traits) {
  public Candidate {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(traits, "traits");
  }

  /**
   * What a list is sorted and filtered by besides the factors.
   *
   * @param type name of the issue type
   * @param status name of the status
   * @param progress how far the work is, as the status tells
   * @param created 1970 where this Jira does not tell
   */
  public record Traits(
      String summary,
      String type,
      String status,
      Progress progress,
      Instant created,
      Optional<ReviewStamp> review) {}
}
