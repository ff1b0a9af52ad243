package org.riceforjira.core.settings;

/** Counts the writes of a project's settings; 0 before the first. */
public record Revision(long value) {
  /** Nothing has been written yet. */
  public static final Revision NONE = new Revision(0);

  public Revision next() {
    return new Revision(value + 1);
  }
}
