package org.riceforjira.plugin.scores;

import java.util.List;

/** What a run changed, or would change, of one issue's planned dates and versions. */
record DateRow(String key, List<Field> changes) implements ToldDifference {
  /**
   * One field.
   *
   * @param field what people call it
   * @param before a day as 2027-02-11, or the names of versions; null for nothing, and so {@code
   *     after}
   * @param beforeText as people read it in their language; null for nothing, and so {@code
   *     afterText}
   */
  record Field(String field, String before, String after, String beforeText, String afterText) {}
}
