package org.riceforjira.plugin.jira;

import java.time.Instant;
import java.util.Objects;

/**
 * What an issue is about, and since when it is there.
 *
 * @param summary one line, as people wrote it
 * @param created the beginning of time where this Jira does not tell
 */
public record IssueHead(String summary, Instant created) {
  public IssueHead {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(created, "created");
  }
}
