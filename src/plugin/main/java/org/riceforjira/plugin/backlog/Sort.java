package org.riceforjira.plugin.backlog;

/**
 * By what a list is sorted.
 *
 * @param reversed false for the order in which a list of that kind is usually read: best rank
 *     first, smallest number first, A to Z
 */
record Sort(Column column, boolean reversed) {
  static final Sort BY_RANK = new Sort(Column.RANK, false);

  boolean isByRank() {
    return equals(BY_RANK);
  }

  /** As it is on the wire, such as "-score". */
  String code() {
    return (reversed ? "-" : "") + column.code();
  }
}
