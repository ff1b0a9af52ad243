package org.riceforjira.core.plan.roadmap;

import java.util.Locale;

/** Why an issue that was read is not on the roadmap. */
public enum NotPlacedReason {
  NO_EFFORT("It has no effort, so nobody can tell how long it takes. Enter its effort."),
  /** Without a score an issue is placed only if it has begun, or if a placed one waits for it. */
  NO_SCORE("It has no score, so it has no place in the ranking. Enter what its score needs."),
  /** Its pool has capacity, but earlier issues use it, or it ends before the issue can begin. */
  NO_CAPACITY_LEFT("No capacity is left by the time it can begin. Add capacity or periods."),
  COMMON_POOL_WITHOUT_CAPACITY("The common pool has no capacity in any period. Enter one."),
  /** Parameter: the lane. */
  LANE_WITHOUT_CAPACITY("'%s' has no capacity in any period. Enter one."),
  /** Parameter: the day before which it may not begin. */
  STARTS_AFTER_ROADMAP(
      "It may not begin before %s, and no period of this roadmap starts on that day or later."
          + " Choose an earlier day, or add periods."),
  /** Parameter: the prerequisite's key. */
  PREREQUISITE_NOT_ENDED("Waits for %s, which does not end within this roadmap."),
  /** Parameter: the number of issues read. */
  READING_LIMIT(
      "It was not reached within the %s issues that one roadmap reads."
          + " Raise this limit, give each lane enough to do, or leave lanes without work out.");

  private final String sentence;

  NotPlacedReason(String sentence) {
    this.sentence = sentence;
  }

  /** A stable code for translations, such as "no-effort". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence(Object... parameters) {
    return String.format(Locale.ROOT, sentence, parameters);
  }
}
