package org.riceforjira.host.jira.services;

import java.sql.Timestamp;
import java.time.LocalDate;

/** Days, which rows hold as ISO dates and apps see as the first moment of the day here. */
final class Days {
  private Days() {}

  static Timestamp timestamp(String day) {
    return day == null ? null : Timestamp.valueOf(LocalDate.parse(day).atStartOfDay());
  }

  static String text(Timestamp moment) {
    return moment == null ? null : moment.toLocalDateTime().toLocalDate().toString();
  }
}
