package org.riceforjira.plugin.backlog;

import java.util.Map;

/** What became of one issue of a batch. */
sealed interface EditOutcome {
  /** The issue has the new factors; {@code before} is what they were, for taking them back. */
  record Saved(String key, String outcome, EditedRow row, Map<String, Double> before)
      implements EditOutcome {
    Saved(String key, EditedRow row, Map<String, Double> before) {
      this(key, "saved", row, before);
    }
  }

  /** Somebody else was faster; {@code current} is what they left. */
  record Conflict(String key, String outcome, Map<String, Double> current, String sentence)
      implements EditOutcome {
    Conflict(String key, Map<String, Double> current, String sentence) {
      this(key, "conflict", current, sentence);
    }
  }

  /** Nothing was changed; {@code errors} has a sentence for each wrong input. */
  record Refused(String key, String outcome, Map<String, String> errors, String sentence)
      implements EditOutcome {
    Refused(String key, Map<String, String> errors, String sentence) {
      this(key, "refused", errors, sentence);
    }
  }
}
