package org.riceforjira.plugin.jira;

import java.util.Objects;

/** An issue as the visitor sees it named: its key, and one line as people wrote it. */
public record SeenHead(String key, String summary) {
  public SeenHead {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(summary, "summary");
  }
}
