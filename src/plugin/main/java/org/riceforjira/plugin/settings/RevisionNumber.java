package org.riceforjira.plugin.settings;

import java.util.Optional;

/** The number of a revision as a request names it. */
final class RevisionNumber {
  private RevisionNumber() {}

  /** Empty for what is no number of a revision. */
  static Optional<Long> of(String text) {
    return Optional.ofNullable(text)
        .filter(digits -> digits.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }
}
