package org.riceforjira.plugin.issue;

import java.util.Optional;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.standing.DrawnLine;

/**
 * The cut line that somebody wants to see.
 *
 * @param capacity in the project's unit of effort, from 0 to 1,000,000,000
 */
record LineChoice(double capacity, CutPolicy policy) {

  /** The project's line; empty if it has not chosen a capacity. */
  static Optional<LineChoice> of(CutChoice chosen) {
    return chosen.sprintCapacity().isPresent()
        ? Optional.of(new LineChoice(chosen.sprintCapacity().getAsDouble(), chosen.policy()))
        : Optional.empty();
  }

  /** The line as an issue of a ranking sees it. */
  DrawnLine drawn(Standing.At issue) {
    return new DrawnLine(issue.backlog().ranking(), issue.position(), capacity, policy);
  }
}
