package org.riceforjira.host.jql;

/** Sets of ids that a built-in function stands for. */
public enum JqlGroup {
  STANDARD_ISSUE_TYPES,
  SUB_TASK_ISSUE_TYPES,
  OPEN_SPRINTS,
  CLOSED_SPRINTS,
  FUTURE_SPRINTS,
  RELEASED_VERSIONS,
  UNRELEASED_VERSIONS
}
