package org.riceforjira.core.settings;

import java.util.Objects;

/**
 * How a project plans.
 *
 * @param candidates JQL of the issues that are ranked, without project and order; "" for all
 */
public record Planning(
    String candidates,
    HorizonChoice horizon,
    LaneChoice lanes,
    CutChoice cut,
    PrerequisiteLinks prerequisites) {
  public Planning {
    Objects.requireNonNull(candidates, "candidates");
    Objects.requireNonNull(horizon, "horizon");
    Objects.requireNonNull(lanes, "lanes");
    Objects.requireNonNull(cut, "cut");
    Objects.requireNonNull(prerequisites, "prerequisites");
  }

  /** The same for other candidates. */
  public Planning withCandidates(String jql) {
    return new Planning(jql, horizon, lanes, cut, prerequisites);
  }
}
