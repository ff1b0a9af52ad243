package org.riceforjira.plugin.scores;

import java.util.Objects;
import org.riceforjira.plugin.jira.ProjectRef;

/**
 * What a run is for; never changes.
 *
 * @param project as it was called when the run was started; null for all enabled projects
 * @param jql narrows the project down; null for all its issues
 * @param by user key of whoever started it; null for the app itself
 * @param undoes the run that this one takes back; null unless it is an undo
 * @param supposed true for a preview of settings that are not stored; those are not kept here
 */
public record RunTask(
    RunKind kind, ProjectRef project, String jql, String by, Long undoes, boolean supposed) {
  public RunTask {
    Objects.requireNonNull(kind, "kind");
  }

  /** True if the run goes over every issue of what it covers, by the settings in force. */
  public boolean whole() {
    return jql == null && !supposed;
  }
}
