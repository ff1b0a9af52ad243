package org.riceforjira.plugin.scores;

/** How far a run is. */
public enum RunState {
  /** Waiting for a thread. */
  WAITING,
  RUNNING,
  /** It went over its whole scope. */
  COMPLETE,
  /** Somebody ended it; what was written before stays. */
  CANCELLED,
  /** Something was in the way; the report says what. */
  FAILED,
  /** Its Jira stopped in the middle; what was written before stays. */
  INTERRUPTED;

  /** True when nothing of it changes any more, but for being undone. */
  public boolean ended() {
    return this != WAITING && this != RUNNING;
  }
}
