package org.riceforjira.plugin.jira;

import java.util.Map;

/** Refuses fields that somebody wants, by an exception. */
public interface FieldsCheck {
  /** Looks at the ids of what would be used; null for a field that would be created. */
  void check(Map<RiceField, String> wanted);
}
