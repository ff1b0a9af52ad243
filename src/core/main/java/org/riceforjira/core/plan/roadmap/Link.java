package org.riceforjira.core.plan.roadmap;

import java.util.Objects;

/** A "blocks" link: the dependent cannot be done before the prerequisite. */
public record Link(IssueRef prerequisite, IssueRef dependent) {
  public Link {
    Objects.requireNonNull(prerequisite, "prerequisite");
    Objects.requireNonNull(dependent, "dependent");
  }
}
