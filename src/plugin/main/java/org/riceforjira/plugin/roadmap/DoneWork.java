package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.jira.Lane;

/**
 * What was done in the periods that have begun.
 *
 * @param more true if there was more than is counted
 */
record DoneWork(List<Piece> pieces, boolean more) {
  static final DoneWork NONE = new DoneWork(List.of(), false);

  /**
   * A finished issue.
   *
   * @param column of the period in which it was finished
   */
  record Piece(int column, Optional<Lane> lane, double effort) {}

  DoneWork {
    pieces = List.copyOf(pieces);
  }
}
