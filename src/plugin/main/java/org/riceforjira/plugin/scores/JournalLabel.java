package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;

/** Where the changes of a part of a journal were made. */
record JournalLabel(ProjectId project, String scoreField) {
  String text() {
    return project.value() + " " + scoreField;
  }

  static JournalLabel of(String text) {
    int space = text.indexOf(' ');
    return new JournalLabel(
        new ProjectId(Long.parseLong(text.substring(0, space))), text.substring(space + 1));
  }
}
