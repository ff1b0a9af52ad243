package org.riceforjira.core.settings;

import java.util.Objects;

/** Settings as they were stored, and at which revision. */
public record VersionedSettings(ProjectSettings settings, Revision revision) {
  public VersionedSettings {
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(revision, "revision");
  }
}
