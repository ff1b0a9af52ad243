package org.riceforjira.host.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the index knows of one issue. Absent texts are empty strings, absent lists empty lists. */
public interface JqlIssue {
  long id();

  /** Project key, a dash, a number. */
  String key();

  /** The key in parts; an index that reads it once spares every search from doing so. */
  default IssueKey keyParts() {
    return IssueKey.of(key());
  }

  /** The project; its key as the name. */
  JqlValue project();

  String summary();

  String description();

  List<String> comments();

  JqlValue type();

  JqlValue status();

  /**
   * Key of the status category: {@code new}, {@code indeterminate}, {@code done}, {@code
   * undefined}.
   */
  String statusCategory();

  Optional<JqlValue> priority();

  Optional<JqlValue> resolution();

  Optional<JqlValue> assignee();

  Optional<JqlValue> reporter();

  List<String> labels();

  List<JqlValue> fixVersions();

  List<JqlValue> components();

  List<JqlValue> sprints();

  Instant created();

  Instant updated();

  Optional<LocalDate> due();

  Optional<Instant> resolved();

  Optional<String> parentKey();

  /** Value of a custom field by its id: Double, String or List of String, as its kind says. */
  Optional<Object> custom(String fieldId);
}
