package org.riceforjira.plugin.jira;

import java.util.Optional;

/**
 * Whether the visitor may edit the factors and the review of an issue.
 *
 * @param objection why not, in a sentence; empty where Jira's own permission is what they lack
 */
public record Editing(boolean allowed, Optional<String> objection) {
  static final Editing ALLOWED = new Editing(true, Optional.empty());

  /** Jira does not let them edit the issue. */
  static final Editing NOT_PERMITTED = new Editing(false, Optional.empty());

  static Editing refused(String sentence) {
    return new Editing(false, Optional.of(sentence));
  }
}
