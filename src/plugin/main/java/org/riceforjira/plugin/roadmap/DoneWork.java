package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.plugin.jira.Lane;

/** What was done in the periods that have begun. */
record DoneWork(List<Piece> pieces, Uncounted uncounted) {
  static final DoneWork NONE = new DoneWork(List.of(), new Uncounted(false, 0, 0));

  /**
   * A finished issue.
   *
   * @param column of the period in which it was finished
   */
  record Piece(int column, Optional<Lane> lane, double effort) {}

  /**
   * What was done besides, or may have been.
   *
   * @param more true if there was more than is looked at
   * @param unestimated finished issues without an effort
   * @param undated finished issues of which Jira does not know when they were
   */
  record Uncounted(boolean more, long unestimated, long undated) {
    Uncounted plus(Uncounted other) {
      return new Uncounted(
          more || other.more, unestimated + other.unestimated, undated + other.undated);
    }
  }

  DoneWork {
    pieces = List.copyOf(pieces);
  }

  DoneWork plus(DoneWork other) {
    return new DoneWork(
        Stream.concat(pieces.stream(), other.pieces.stream()).toList(),
        uncounted.plus(other.uncounted));
  }
}
