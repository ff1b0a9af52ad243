package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.plugin.jira.PlanChange;
import org.riceforjira.plugin.jira.PlanValue;
import org.riceforjira.plugin.jira.PlannedFields;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Tells of changed dates and versions. */
@Component
class DateRows {
  private final PlannedFields fields;
  private final Texts texts;

  DateRows(PlannedFields fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** Of an issue that a run had to do with for its dates. */
  DateRow of(IssueDifference difference) {
    return new DateRow(difference.row().key(), fields(difference.plan()));
  }

  List<DateRow.Field> fields(List<PlanChange> changes) {
    return changes.stream().map(this::field).toList();
  }

  private DateRow.Field field(PlanChange change) {
    return new DateRow.Field(
        fields.name(change.field()),
        change.before().textOrNull(),
        change.after().textOrNull(),
        text(change.before()),
        text(change.after()));
  }

  private String text(PlanValue value) {
    return value.isDay() ? value.day().map(texts::day).orElseThrow() : value.textOrNull();
  }
}
