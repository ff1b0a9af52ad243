package org.riceforjira.plugin.backlog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A part of a list on the wire. While the ranking is being made there is nothing but the project,
 * its settings and how far that is.
 *
 * @param preparing null once the ranking is there
 * @param at null if no issue was asked for, or it is not in the list
 * @param cut null without a capacity, and unless the list is in rank order
 */
record BacklogJson(
    Named project,
    Preparing preparing,
    ListJson list,
    Counts counts,
    int start,
    String sort,
    boolean filtered,
    At at,
    CutJson cut,
    SettingsJson settings,
    List<RowJson> rows) {

  /** A project. */
  record Named(String key, String name) {}

  /** How many candidates are read, of how many; 0 while nobody knows. */
  record Preparing(long done, long of) {}

  /**
   * The list that the rows are of.
   *
   * @param current false if it would be another one by now
   * @param asOf when it was made, as ISO 8601
   */
  record ListJson(String id, boolean current, String asOf) {
    static ListJson of(OpenLists.Opened opened) {
      Instant asOf = opened.list().backlog().asOf().truncatedTo(ChronoUnit.MILLIS);
      return new ListJson(opened.id(), opened.current(), asOf.toString());
    }
  }

  /** In which row an issue is. */
  record At(String key, int index) {}
}
