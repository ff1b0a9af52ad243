package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.IssueFacts;

/**
 * Some issues of a scope.
 *
 * @param issues may be empty, even when another page follows
 * @param next where to go on; empty on the last page
 */
public record Page(List<IssueFacts> issues, Optional<Cursor> next) {
  public Page {
    issues = List.copyOf(issues);
    Objects.requireNonNull(next, "next");
  }
}
