package org.riceforjira.host.jql;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The dates that every issue has; by themselves they sort the latest first. */
record SystemDates(Scope scope) {
  Optional<Field> find(String name, String lower) {
    return switch (lower) {
      case "created", "createddate" ->
          Optional.of(moment(name, issue -> Optional.of(issue.created())));
      case "updated", "updateddate" ->
          Optional.of(moment(name, issue -> Optional.of(issue.updated())));
      case "resolved", "resolutiondate" -> Optional.of(moment(name, JqlIssue::resolved));
      case "due", "duedate" ->
          Optional.of(date(name, JqlIssue::due, new Dates(name, scope).days()));
      default -> Optional.empty();
    };
  }

  private Field moment(String name, Function<JqlIssue, Optional<Instant>> of) {
    return date(name, of, new Dates(name, scope));
  }

  // Not "T extends Comparable<T>": LocalDate compares with the wider ChronoLocalDate.
  private static <T extends Comparable<? super T>> Field date(
      String name, Function<JqlIssue, Optional<T>> of, ComparableValues.Reading<T> reading) {
    return new Field(
        name,
        Field.ORDERED,
        new ComparableValues<>(of, reading),
        Optional.of(SortKeys.descending(SortKeys.natural(of))));
  }
}
