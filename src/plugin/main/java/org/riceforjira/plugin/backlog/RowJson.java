package org.riceforjira.plugin.backlog;

import java.util.List;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.factors.ReviewJson;

/**
 * A row of a list on the wire; a part that does not apply is null. Rank, interval, total and above
 * are as the list was made, the rest is as the issue is now.
 *
 * @param index the row's place in the list, null for one that is asked about without a list
 * @param gone true for an issue that was deleted or hidden since; only its index is told
 * @param gaps why there is no score
 * @param total effort of what fits of the list in rank order, down to and with this row; where
 *     issues that do not fit end the list, of all of them
 * @param goal what people call the goal that the issue serves; null for none
 * @param above true for a row above the cut line
 * @param skipped true for one that does not fit where others after it may
 */
record RowJson(
    Integer index,
    Long id,
    String key,
    boolean gone,
    String summary,
    Type type,
    Status status,
    Assignee assignee,
    Rank rank,
    Interval interval,
    NumberCell score,
    List<FactorCell> factors,
    List<String> gaps,
    String goal,
    NumberCell total,
    Boolean above,
    boolean skipped,
    ReviewJson review,
    Boolean editable) {

  /** An issue type; the icon is the address of a picture. */
  record Type(String name, String icon) {}

  /** A status; the category is "new", "indeterminate" or "done". */
  record Status(String name, String category) {}

  /** Whoever an issue is assigned to; the name is that of JQL. */
  record Assignee(String name, String text) {}

  /** A rank among so many that have a score. */
  record Rank(int position, boolean tied, int of, String text) {}

  /** The ranks an issue may really have. */
  record Interval(int low, int high, String text) {}

  static RowJson gone(int index) {
    return new RowJson(
        index, null, null, true, null, null, null, null, null, null, null, null, null, null, null,
        null, false, null, null);
  }
}
