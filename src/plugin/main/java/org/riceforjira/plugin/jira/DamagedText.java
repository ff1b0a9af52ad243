package org.riceforjira.plugin.jira;

/** A stored text of which something is missing or was changed by somebody else. */
public final class DamagedText extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DamagedText(String key) {
    this(key, null);
  }

  DamagedText(String key, Throwable cause) {
    super(
        "What Jira's plugin settings hold under "
            + key
            + " cannot be read. Restore it from a backup of Jira, or remove it.",
        cause);
  }
}
