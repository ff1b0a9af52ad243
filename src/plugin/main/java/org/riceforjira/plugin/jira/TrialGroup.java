package org.riceforjira.plugin.jira;

import java.util.Locale;

/** What is tried together, in the order in which it is shown. */
public enum TrialGroup {
  SERVICES,
  FIELDS,
  SEARCH,
  WRITING,
  INDEX,
  PERMISSIONS,
  BACKGROUND,
  STORAGE,
  PARTS;

  /** How REST calls it, and what the key of its name ends with. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
