package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;

/** Where the changes of a part of a journal were made. */
record JournalLabel(ProjectId project, String scoreField) {
  /** Stands in the place of the score field where planned dates are written. */
  private static final String DATES = "dates";

  static JournalLabel ofDates(ProjectId project) {
    return new JournalLabel(project, DATES);
  }

  String text() {
    return project.value() + " " + scoreField;
  }

  static JournalLabel of(String text) {
    int space = text.indexOf(' ');
    return new JournalLabel(
        new ProjectId(Long.parseLong(text.substring(0, space))), text.substring(space + 1));
  }
}
