package org.riceforjira.plugin.backlog;

import java.util.List;

/**
 * A cut line on the wire; amounts are in the project's unit of effort.
 *
 * @param index before which row of the list it is drawn; the size of the list where all that have a
 *     score fit
 * @param above how many issues are above it
 * @param used effort of those
 * @param value of those: the sum of score x effort
 * @param issues those above the line, in rank order and not too many; null where only the line is
 *     told
 * @param more how many are above the line beside those issues
 */
record CutJson(
    double capacity,
    String capacityText,
    String policy,
    int index,
    int above,
    double used,
    String usedText,
    double left,
    String leftText,
    double value,
    String text,
    List<Issue> issues,
    Integer more) {

  /** An issue of a plan. */
  record Issue(String key, String summary, double effort, String effortText, double score) {}

  CutJson with(List<Issue> listed) {
    return new CutJson(
        capacity,
        capacityText,
        policy,
        index,
        above,
        used,
        usedText,
        left,
        leftText,
        value,
        text,
        listed,
        above - listed.size());
  }
}
