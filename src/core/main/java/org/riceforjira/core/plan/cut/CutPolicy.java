package org.riceforjira.core.plan.cut;

/** What the walk down the ranking does at an issue that does not fit into the capacity left. */
public enum CutPolicy {
  /** The first issue that does not fit ends the walk. */
  STOP,
  /** The issue is skipped, and the walk goes on with what is left. */
  FILL
}
