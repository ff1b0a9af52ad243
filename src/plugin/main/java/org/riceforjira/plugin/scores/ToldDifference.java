package org.riceforjira.plugin.scores;

/** What a run changed, or would change, of one issue, on the wire. */
public sealed interface ToldDifference permits DifferenceRow, DateRow {
  /** Of the issue, as it was called then. */
  String key();
}
