package org.riceforjira.plugin.jira;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Date;

/** Days as Jira keeps them: the midnight with which they begin where the server is. */
final class PlanDays {
  private PlanDays() {}

  /** Null is an empty field. */
  static PlanValue value(Object moment) {
    return moment instanceof Date date ? value(day(date)) : PlanValue.NONE;
  }

  static PlanValue value(LocalDate day) {
    return new PlanValue(day.toString(), day.toString());
  }

  static LocalDate day(Date moment) {
    return new Timestamp(moment.getTime()).toLocalDateTime().toLocalDate();
  }

  /** Null for an empty field. */
  static Timestamp moment(PlanValue value) {
    return value.value().isEmpty()
        ? null
        : Timestamp.valueOf(LocalDate.parse(value.value()).atStartOfDay());
  }
}
