package org.riceforjira.plugin.scores;

/** What a run does. */
public enum RunKind {
  /** Makes every score of its scope right. */
  RECALCULATION,
  /** Finds out what a recalculation would change, and writes nothing. */
  PREVIEW,
  /** Takes back what another run wrote. */
  UNDO,
  /** A recalculation that nobody asked for: it finds what events missed. */
  REPAIR;

  /** True for the kinds that write scores as the rules give them. */
  public boolean scores() {
    return this == RECALCULATION || this == REPAIR;
  }
}
