package org.riceforjira.plugin.backlog;

import com.google.gson.JsonElement;
import org.riceforjira.plugin.factors.ReviewJson;

/** What became of the stamp of one issue. */
sealed interface ReviewOutcome {
  /** It is done; {@code before} restores the stamp, null if there was none. */
  record Saved(String key, String outcome, ReviewJson review, JsonElement before)
      implements ReviewOutcome {
    Saved(String key, ReviewJson review, JsonElement before) {
      this(key, "saved", review, before);
    }
  }

  /** Nothing was changed. */
  record Refused(String key, String outcome, String sentence) implements ReviewOutcome {
    Refused(String key, String sentence) {
      this(key, "refused", sentence);
    }
  }
}
