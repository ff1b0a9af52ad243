package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.plugin.scores.ReportJson.Unscored;
import org.riceforjira.plugin.scores.RunJson.Named;

/** The counts of a project on the wire; {@code held}: repairs leave it alone after an undo. */
record CountsJson(
    Named project,
    long issues,
    long scored,
    List<Unscored> unscored,
    String asOf,
    long run,
    boolean held) {

  /** What Jira's administrators see of the whole site. */
  record Site(
      List<RunJson> runs, List<CountsJson> projects, List<Missed> missed, List<Named> held) {}

  /** An issue whose score this node could not write after an event; {@code since}: an instant. */
  record Missed(String key, String reason, String since) {}
}
