package org.riceforjira.core.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields that planned dates can be written to; what is empty is not written.
 *
 * @param start id of the date field for the day on which an issue is planned to begin
 * @param end for the day on which it is expected to end: a date field, or {@value #DUE_DATE}
 * @param version for the version that it is expected to be released with: a version field, or
 *     {@value #FIX_VERSIONS}
 */
public record PlanFields(Optional<String> start, Optional<String> end, Optional<String> version) {
  /** Jira's id of the due date. */
  public static final String DUE_DATE = "duedate";

  /** Jira's id of the fix versions. */
  public static final String FIX_VERSIONS = "fixVersions";

  /** Nothing is written. */
  public static final PlanFields NONE =
      new PlanFields(Optional.empty(), Optional.empty(), Optional.empty());

  public PlanFields {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(version, "version");
    List<String> chosen = Stream.of(start, end, version).flatMap(Optional::stream).toList();
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw new IllegalArgumentException("Each field can hold one thing, were " + chosen + ".");
    }
  }

  /** Those that are chosen: start, end, version. */
  public List<String> chosen() {
    return Stream.of(start, end, version).flatMap(Optional::stream).toList();
  }
}
