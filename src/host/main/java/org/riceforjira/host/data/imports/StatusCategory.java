package org.riceforjira.host.data.imports;

import java.util.Optional;
import java.util.Set;

/** The three categories of statuses, by Jira's keys. */
final class StatusCategory {
  static final String NEW = "new";
  static final String IN_PROGRESS = "indeterminate";
  static final String DONE = "done";

  private static final Set<String> NEW_NAMES =
      Set.of("to do", "open", "new", "backlog", "reopened", "selected for development", "created");
  private static final Set<String> DONE_NAMES =
      Set.of("done", "closed", "resolved", "complete", "completed", "released", "cancelled");

  private StatusCategory() {}

  /** The category that a file tells, or the likely one for a status of that name. */
  static String of(Optional<String> told, String statusName) {
    String name = Names.fold(told.orElse(statusName));
    if (name.equals(NEW) || NEW_NAMES.contains(name)) {
      return NEW;
    }
    return DONE_NAMES.contains(name) ? DONE : IN_PROGRESS;
  }
}
