package org.riceforjira.plugin.scores;

import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.UnreadableSettings;

/** What people are told of a failure: its own sentence if it has one for them. */
final class FailureNotes {
  private FailureNotes() {}

  /**
   * The sentence.
   *
   * @param otherwise the key of what to say where only the log can help
   */
  static Note of(RuntimeException failure, String otherwise) {
    if (failure instanceof UnreadableSettings settings) {
      return Note.of("rice.settings.error.unreadable", Long.toString(settings.revision().value()));
    }
    if (failure instanceof LaterDocument later) {
      return Note.of(later.sentence());
    }
    return failure instanceof PartUnavailable part ? Note.of(part.sentence()) : Note.of(otherwise);
  }
}
