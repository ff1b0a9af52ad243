package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;

/**
 * Something people should know about a placement.
 *
 * @param parameters as the reason tells, for translations; dates as 2027-01-31, numbers as 2.5
 */
public record Flag(FlagReason reason, List<String> parameters) {
  public Flag {
    Objects.requireNonNull(reason, "reason");
    parameters = List.copyOf(parameters);
  }

  static Flag of(FlagReason reason, Object... parameters) {
    return new Flag(reason, Words.of(parameters));
  }

  /** A stable code for translations, such as "late-for-due-date". */
  public String code() {
    return reason.code();
  }

  /** What is to be known, and what to do, in English. */
  public String sentence() {
    return reason.sentence(parameters.toArray());
  }
}
