package org.riceforjira.plugin.backlog;

import org.riceforjira.plugin.factors.ReviewJson;

/** What became of the stamp of one issue. */
sealed interface ReviewOutcome {
  /** It is done; by its time a review is taken back. */
  record Saved(String key, String outcome, ReviewJson review) implements ReviewOutcome {
    Saved(String key, ReviewJson review) {
      this(key, "saved", review);
    }
  }

  /** Nothing was changed. */
  record Refused(String key, String outcome, String sentence) implements ReviewOutcome {
    Refused(String key, String sentence) {
      this(key, "refused", sentence);
    }
  }
}
