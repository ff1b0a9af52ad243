package org.riceforjira.plugin.roadmap;

import java.util.Objects;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.ProjectRef;

/** A project whose issues a roadmap is made of. */
public record PlanProject(ProjectRef ref, VersionedSettings versioned) {
  public PlanProject {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(versioned, "versioned");
  }

  public ProjectSettings settings() {
    return versioned.settings();
  }
}
