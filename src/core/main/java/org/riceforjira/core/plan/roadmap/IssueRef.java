package org.riceforjira.core.plan.roadmap;

import java.util.Objects;

/** An issue by its id, which lasts, and its key, which people read. */
public record IssueRef(long id, String key) {
  public IssueRef {
    Objects.requireNonNull(key, "key");
    if (key.isBlank()) {
      throw new IllegalArgumentException("Issue " + id + " needs a key, was '" + key + "'.");
    }
  }
}
