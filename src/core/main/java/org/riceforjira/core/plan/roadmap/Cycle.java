package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;

/**
 * Issues that wait for each other.
 *
 * @param issues each blocks the next, and the last blocks the first; the best ranked comes first
 * @param dropped the link that the roadmap does not keep: the one out of the lowest ranked issue
 */
public record Cycle(List<IssueRef> issues, Link dropped) {
  public Cycle {
    issues = List.copyOf(issues);
    Objects.requireNonNull(dropped, "dropped");
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("A cycle needs at least one issue.");
    }
  }

  /** The names of its issues. */
  public List<String> keys() {
    return issues.stream().map(IssueRef::key).toList();
  }

  /** What is wrong and what to do, in English. */
  public String sentence() {
    if (issues.size() == 1) {
      return keys().get(0) + " waits for itself. Remove this link.";
    }
    return String.join(" blocks ", keys())
        + " blocks "
        + keys().get(0)
        + ", so they wait for each other. The roadmap does not keep that "
        + dropped.prerequisite().key()
        + " blocks "
        + dropped.dependent().key()
        + ". Remove one of these links.";
  }
}
