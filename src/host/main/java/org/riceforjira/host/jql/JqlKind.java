package org.riceforjira.host.jql;

/** The catalogues that the values of system fields come from. */
public enum JqlKind {
  PROJECT,
  ISSUE_TYPE,
  STATUS,
  PRIORITY,
  RESOLUTION,
  VERSION,
  COMPONENT,
  SPRINT,
  USER
}
