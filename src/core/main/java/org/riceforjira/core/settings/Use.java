package org.riceforjira.core.settings;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How the people of a project use RICE.
 *
 * @param enabled false while RICE is switched off for the project; fields and values stay
 * @param editorsRole id of the project role whose members alone edit factors and reviews through
 *     the app; empty where Jira's edit permission alone decides
 * @param review when the numbers are due for another look
 */
public record Use(boolean enabled, OptionalLong editorsRole, Review review) {
  /** Ids are read by browsers too, where larger numbers are no longer exact. */
  static final long LARGEST_ROLE = (1L << 53) - 1;

  public Use {
    Objects.requireNonNull(editorsRole, "editorsRole");
    Objects.requireNonNull(review, "review");
    if (editorsRole.isPresent() && !role(editorsRole.getAsLong())) {
      throw new IllegalArgumentException(
          "A project role has an id from 1 up, was " + editorsRole.getAsLong() + ".");
    }
  }

  /** Switched on, and everybody edits whom Jira lets edit. */
  static Use by(Review review) {
    return new Use(true, OptionalLong.empty(), review);
  }

  static boolean role(double id) {
    return id >= 1 && id <= LARGEST_ROLE && id == Math.rint(id);
  }
}
