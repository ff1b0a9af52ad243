package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of a run so far.
 *
 * @param revision of the settings it went by; null before, and of several projects
 * @param notes what people should know, in the order it was noticed
 * @param differences how many issues it changed, or would change
 * @param undoneBy the run that takes or took it back; null while none did
 */
public record RunResult(
    RunReport report, Long revision, List<Note> notes, long differences, Long undoneBy) {
  /** Nothing yet. */
  public static final RunResult NONE = new RunResult(RunReport.NONE, null, List.of(), 0, null);

  RunResult with(RunReport changed, long changedDifferences) {
    return new RunResult(changed, revision, notes, changedDifferences, undoneBy);
  }

  RunResult at(Long settingsRevision) {
    return new RunResult(report, settingsRevision, notes, differences, undoneBy);
  }

  RunResult noting(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new RunResult(report, revision, more, differences, undoneBy);
  }

  RunResult undoneBy(Long run) {
    return new RunResult(report, revision, notes, differences, run);
  }

  public RunResult {
    Objects.requireNonNull(report, "report");
    notes = List.copyOf(notes);
  }
}
