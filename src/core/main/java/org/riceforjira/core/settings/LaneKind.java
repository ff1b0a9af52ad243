package org.riceforjira.core.settings;

/** By what the issues of a roadmap are told apart into lanes. */
public enum LaneKind {
  /** One roadmap for all. */
  NONE,
  COMPONENT,
  EPIC,
  /** The value of a field that the project names. */
  TEAM,
  ASSIGNEE
}
