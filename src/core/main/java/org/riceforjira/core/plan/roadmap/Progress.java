package org.riceforjira.core.plan.roadmap;

/** How far the work on an issue is, as its status category tells. */
public enum Progress {
  TODO,
  /** Placed before all that has not begun: begun work is finished first. */
  IN_PROGRESS,
  /** Takes no place, and what waits for it may begin. */
  DONE
}
