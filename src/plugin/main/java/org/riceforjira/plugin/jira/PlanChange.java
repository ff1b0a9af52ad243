package org.riceforjira.plugin.jira;

import java.util.Objects;

/**
 * What is written, or was, to one field of an issue.
 *
 * @param field Jira's id of it
 */
public record PlanChange(String field, PlanValue before, PlanValue after) {
  public PlanChange {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** The change that takes this one back. */
  public PlanChange reversed() {
    return new PlanChange(field, after, before);
  }
}
