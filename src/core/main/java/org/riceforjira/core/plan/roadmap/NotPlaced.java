package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;

/**
 * An issue that was read but is not on the roadmap, and why.
 *
 * @param parameters as the reason tells, for translations
 */
public record NotPlaced(Candidate candidate, NotPlacedReason reason, List<String> parameters) {
  public NotPlaced {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(reason, "reason");
    parameters = List.copyOf(parameters);
  }

  static NotPlaced of(Candidate candidate, NotPlacedReason reason, Object... parameters) {
    return new NotPlaced(candidate, reason, Words.of(parameters));
  }

  /** A stable code for translations, such as "no-effort". */
  public String code() {
    return reason.code();
  }

  /** Why, and what to do, in English. */
  public String sentence() {
    return reason.sentence(parameters.toArray());
  }
}
