package org.riceforjira.plugin.backlog;

import java.util.List;

/**
 * What a list's reader needs to know of the project's settings.
 *
 * @param goals what people call them, in their order
 * @param percent false if confidence is on a scale of the team's own
 * @param capacity effort that a sprint can take, null until it is chosen
 * @param administers true if the visitor administers the project, and may change the settings
 */
record SettingsJson(
    List<FactorJson> factors,
    List<String> goals,
    boolean percent,
    String effortUnit,
    Double capacity,
    String policy,
    int reviewAfterDays,
    boolean sprintCapacityKnown,
    boolean administers,
    long settingsRevision) {

  /** A factor; without levels any number can be entered. */
  record FactorJson(String factor, String label, String unit, List<LevelJson> levels) {}

  /** A named value. */
  record LevelJson(String name, double value, String text) {}
}
