package org.riceforjira.core.settings;

import java.util.Objects;

/** The JSON form of settings, version 1; strict when it reads, complete when it writes. */
public final class ProjectSettingsJson {
  private final ProjectSettings defaults;

  /** Takes what absent keys stand for. */
  public ProjectSettingsJson(ProjectSettings defaults) {
    this.defaults = Objects.requireNonNull(defaults, "defaults");
  }

  /**
   * Reads settings.
   *
   * @throws InvalidSettings with everything that is wrong
   */
  public ProjectSettings read(String json) {
    return SettingsDecoder.decode(json, defaults);
  }

  /** Writes settings with every key, in a fixed order. */
  public String write(ProjectSettings settings) {
    return SettingsEncoder.encode(settings);
  }
}
