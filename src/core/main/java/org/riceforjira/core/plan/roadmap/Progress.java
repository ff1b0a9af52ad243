package org.riceforjira.core.plan.roadmap;

/** How far the work on an issue is, as its status category tells. */
public enum Progress {
  TODO,
  /** Placed before all that has not begun: begun work is finished first. */
  IN_PROGRESS,
  /** Takes no place, and what waits for it may begin. */
  DONE;

  /**
   * As the key of a status category tells, such as "indeterminate"; what is none of Jira's three
   * has not begun, as on its boards.
   */
  public static Progress ofCategory(String key) {
    return switch (key) {
      case "indeterminate" -> IN_PROGRESS;
      case "done" -> DONE;
      default -> TODO;
    };
  }
}
