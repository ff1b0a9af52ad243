package org.riceforjira.plugin.scores;

import java.util.List;

/**
 * A run on the wire; moments are ISO 8601.
 *
 * @param about what it has to do with: {@code scores} or {@code dates}
 */
record RunJson(
    long id,
    String kind,
    String about,
    String state,
    Named project,
    String jql,
    Long undoes,
    Long undoneBy,
    boolean undoable,
    Named by,
    String started,
    String ended,
    Progress progress,
    ReportJson report,
    Long revision,
    List<String> notes,
    long differences) {

  /** A project or a person. */
  record Named(String key, String name) {}

  /** How far the run is; {@code project} is a key. */
  record Progress(
      String phase,
      long done,
      long of,
      Long remainingSeconds,
      String project,
      int projectsDone,
      int projectsOf) {

    static Progress of(RunProgress progress) {
      return new Progress(
          ReportJson.lower(progress.phase()),
          progress.done(),
          progress.of(),
          progress.remainingSeconds(),
          progress.project() == null ? null : progress.project().key(),
          progress.projects().done(),
          progress.projects().of());
    }
  }

  /** Runs, newest first. */
  record Listed(List<RunJson> runs) {}
}
