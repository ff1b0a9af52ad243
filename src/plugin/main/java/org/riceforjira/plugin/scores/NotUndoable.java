package org.riceforjira.plugin.scores;

/** A run that cannot be taken back (now). */
public final class NotUndoable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Note reason;

  NotUndoable(Note reason) {
    super(reason.key());
    this.reason = reason;
  }

  /** Why, for people. */
  public Note reason() {
    return reason;
  }
}
