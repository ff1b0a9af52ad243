package org.riceforjira.core.settings;

import java.util.Objects;

/**
 * How a project plans.
 *
 * @param candidates JQL of the issues that are ranked, without project and order; "" for all
 * @param fields where planned dates can be written to
 */
public record Planning(
    String candidates,
    HorizonChoice horizon,
    LaneChoice lanes,
    CutChoice cut,
    PrerequisiteLinks prerequisites,
    PlanFields fields) {
  public Planning {
    Objects.requireNonNull(candidates, "candidates");
    Objects.requireNonNull(horizon, "horizon");
    Objects.requireNonNull(lanes, "lanes");
    Objects.requireNonNull(cut, "cut");
    Objects.requireNonNull(prerequisites, "prerequisites");
    Objects.requireNonNull(fields, "fields");
  }

  /** Without fields that planned dates are written to. */
  public Planning(
      String candidates,
      HorizonChoice horizon,
      LaneChoice lanes,
      CutChoice cut,
      PrerequisiteLinks prerequisites) {
    this(candidates, horizon, lanes, cut, prerequisites, PlanFields.NONE);
  }

  /** The same for other candidates. */
  public Planning withCandidates(String jql) {
    return new Planning(jql, horizon, lanes, cut, prerequisites, fields);
  }

  /** The same with other fields for planned dates. */
  public Planning withFields(PlanFields chosen) {
    return new Planning(candidates, horizon, lanes, cut, prerequisites, chosen);
  }
}
