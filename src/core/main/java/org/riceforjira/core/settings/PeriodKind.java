package org.riceforjira.core.settings;

/** What the periods of a project's roadmap are. */
public enum PeriodKind {
  MONTH,
  QUARTER,
  /** The sprints of Jira, with their own dates. */
  SPRINT
}
