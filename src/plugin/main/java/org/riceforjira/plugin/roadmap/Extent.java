package org.riceforjira.plugin.roadmap;

/**
 * How much is told of a roadmap besides its cards.
 *
 * @param links which card waits for which
 * @param unscheduled so many of the issues that are not planned, with all that were dropped
 */
record Extent(boolean links, int unscheduled) {
  /** More than that nobody reads on a screen; the number tells of the others. */
  static final int SCREEN = 100;

  static final Extent WHOLE = new Extent(false, Integer.MAX_VALUE);

  static Extent screen(boolean links) {
    return new Extent(links, SCREEN);
  }
}
