package org.riceforjira.plugin.scores;

import java.util.List;

/**
 * What planned dates would change, on the wire.
 *
 * @param issues the first of those that are not as planned, in the order of the plan
 * @param total how many are not as planned
 * @param changed how many of them would be changed
 * @param unchanged how many are as planned already
 * @param notes what to know besides, a sentence each
 */
record DatesJson(List<Issue> issues, long total, long changed, long unchanged, List<String> notes) {
  /**
   * One issue.
   *
   * @param refusals why fields that are not as planned stay, a sentence each
   */
  record Issue(String key, String summary, List<DateRow.Field> changes, List<String> refusals) {}
}
