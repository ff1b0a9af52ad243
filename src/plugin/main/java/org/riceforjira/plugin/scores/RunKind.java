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
  REPAIR,
  /** Writes planned dates and versions; scores stay as they are. */
  DATES,
  /** Takes back the dates and versions that another run wrote. */
  DATES_UNDO;

  /** True for the kinds that write scores as the rules give them. */
  public boolean scores() {
    return this == RECALCULATION || this == REPAIR;
  }

  /** True for the kinds that have to do with planned dates, and nothing with scores. */
  public boolean dates() {
    return this == DATES || this == DATES_UNDO;
  }

  /** True for the kinds that take back what another run wrote. */
  public boolean undoes() {
    return this == UNDO || this == DATES_UNDO;
  }

  /** True for the kinds that can be taken back. */
  boolean undoable() {
    return scores() || this == DATES;
  }

  /** The kind of a run that takes back one of this kind. */
  RunKind undo() {
    return dates() ? DATES_UNDO : UNDO;
  }
}
