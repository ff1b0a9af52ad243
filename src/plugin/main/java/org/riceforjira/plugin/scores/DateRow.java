package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.function.UnaryOperator;
import org.riceforjira.plugin.jira.PlanChange;

/** What a run changed, or would change, of one issue's planned dates and versions. */
record DateRow(String key, List<Field> changes) implements ToldDifference {
  /**
   * One field.
   *
   * @param field what people call it
   * @param before as people read it, null for nothing; so {@code after}
   */
  record Field(String field, String before, String after) {
    static Field of(PlanChange change, UnaryOperator<String> names) {
      return new Field(
          names.apply(change.field()), change.before().textOrNull(), change.after().textOrNull());
    }
  }

  static DateRow of(IssueDifference difference, UnaryOperator<String> names) {
    return new DateRow(difference.row().key(), fields(difference.plan(), names));
  }

  static List<Field> fields(List<PlanChange> changes, UnaryOperator<String> names) {
    return changes.stream().map(change -> Field.of(change, names)).toList();
  }
}
