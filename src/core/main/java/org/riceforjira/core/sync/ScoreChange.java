package org.riceforjira.core.sync;

import java.util.Objects;

/**
 * A score to be written.
 *
 * @param before the number that was read from the score field, null for an empty field
 * @param after the number to store, null to leave the field empty
 */
public record ScoreChange(long issueId, String key, Double before, Double after) {
  public ScoreChange {
    Objects.requireNonNull(key, "key");
  }

  /** The change that takes this one back. */
  ScoreChange reversed() {
    return new ScoreChange(issueId, key, after, before);
  }
}
