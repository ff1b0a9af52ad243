package org.riceforjira.core.score;

/** Facts that every issue has without a custom field; some cost a read of their own. */
public enum SystemFact {
  VOTES,
  WATCHERS,
  COMMENT_AUTHORS,
  PRIORITY,
  ORIGINAL_ESTIMATE
}
