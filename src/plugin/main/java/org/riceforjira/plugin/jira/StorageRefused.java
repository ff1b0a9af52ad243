package org.riceforjira.plugin.jira;

/** Jira stores nothing now, as in its read-only mode; the cause is what Jira threw. */
public final class StorageRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageRefused(String key, RuntimeException cause) {
    super("Jira could not store " + key, cause);
  }
}
