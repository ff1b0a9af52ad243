package org.riceforjira.core.plan.roadmap;

import java.util.List;

/**
 * The issues that were read and have no placement.
 *
 * @param notPlaced in the order of the roadmap as far as it came to them, then in the ranking's
 * @param done need no place
 */
public record Remainder(List<NotPlaced> notPlaced, List<IssueRef> done) {
  public Remainder {
    notPlaced = List.copyOf(notPlaced);
    done = List.copyOf(done);
  }
}
