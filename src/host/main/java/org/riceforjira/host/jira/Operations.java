package org.riceforjira.host.jira;

import com.atlassian.jira.event.operation.SpanningOperation;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Operations that change many issues, such as a bulk edit: each issue sends its own events, and all
 * of them name the operation that is under way in the writing thread.
 */
public final class Operations {
  /** Jira's name of the type of a bulk edit. */
  public static final String BULK_EDIT = "BULK_EDIT";

  private final ThreadLocal<SpanningOperation> underWay = new ThreadLocal<>();

  /** Does a piece of work as one operation. */
  public <T> T during(String type, Supplier<T> work) {
    SpanningOperation before = underWay.get();
    underWay.set(SpanningOperation.builder().type(type).generatedId().build());
    try {
      return work.get();
    } finally {
      underWay.set(before);
    }
  }

  /** The operation of this thread. */
  public Optional<SpanningOperation> current() {
    return Optional.ofNullable(underWay.get());
  }
}
