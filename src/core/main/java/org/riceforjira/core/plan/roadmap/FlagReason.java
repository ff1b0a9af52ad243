package org.riceforjira.core.plan.roadmap;

import java.util.Locale;

/** What a placement can be flagged for. */
public enum FlagReason {
  /** Parameter: the due date. */
  LATE_FOR_DUE_DATE("Expected to end after its due date, %s. Move it up, or move the date."),
  /** Parameters: the milestone's name and date. */
  LATE_FOR_MILESTONE(
      "Expected to end after the release of %s on %s. Move it up, or to a later version."),
  /** Parameter: the effort that is left. */
  ENDS_AFTER_ROADMAP("Ends after this roadmap: an effort of %s is left. Add capacity or periods."),
  /** Parameter: the prerequisite's key. */
  PREREQUISITE_OUTSIDE_PLAN(
      "Waits for %s, which is not in this plan. See when it is done, or remove the link."),
  /** Parameter: the prerequisite's key. */
  PREREQUISITE_WITHOUT_EFFORT("Waits for %s, which has no effort. Enter its effort."),
  /** Parameter: the prerequisite's key. */
  PREREQUISITE_WITHOUT_SCORE(
      "Waits for %s, which has no score and is placed only because others wait for it."
          + " Enter what its score needs."),
  /** Parameter: the prerequisite's key. */
  LINK_DROPPED("Does not wait for %s, because these links go in a circle. Remove one of them."),
  /** Nothing to worry about. Parameter: the prerequisite's key. */
  PREREQUISITE_DONE("Waited for %s, which is done.");

  private final String sentence;

  FlagReason(String sentence) {
    this.sentence = sentence;
  }

  /** A stable code for translations, such as "late-for-due-date". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when a person should do something about it. */
  public boolean warns() {
    return this != PREREQUISITE_DONE;
  }

  String sentence(Object... parameters) {
    return String.format(Locale.ROOT, sentence, parameters);
  }
}
