package org.riceforjira.plugin.jira;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody changed a field of an issue.
 *
 * @param by what others call the person; empty where the history names nobody
 * @param from what the history wrote down of the value before; "" for none
 * @param to the same of the value after
 */
public record FieldChange(Optional<String> by, Instant at, String from, String to) {
  public FieldChange {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
