package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;

/** What people should know of issues whose end or version is not written. */
final class OpenNotes {
  private OpenNotes() {}

  /**
   * A sentence for each kind that there is.
   *
   * @param beyond how many issues end after the roadmap
   * @param unreleased how many end after the last release date
   */
  static List<Note> of(long beyond, long unreleased) {
    List<Note> notes = new ArrayList<>();
    if (beyond > 0) {
      notes.add(Note.of("rice.dates.beyond", Long.toString(beyond)));
    }
    if (unreleased > 0) {
      notes.add(Note.of("rice.dates.noversion", Long.toString(unreleased)));
    }
    return notes;
  }
}
