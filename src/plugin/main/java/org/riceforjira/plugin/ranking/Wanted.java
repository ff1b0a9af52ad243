package org.riceforjira.plugin.ranking;

import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.LinkedIssues.Linked;
import org.riceforjira.plugin.jira.ProjectRef;

/** What a ranking is asked for with: the project as it is called now, and its settings. */
record Wanted(ProjectRef project, VersionedSettings versioned) {

  ProjectId id() {
    return project.id();
  }

  ProjectSettings settings() {
    return versioned.settings();
  }

  /**
   * True if what was made for this is good for the other. A newer revision is: who asks with an
   * older one read the settings just before they were changed. Keys are those of the issues too.
   */
  boolean serves(Wanted other) {
    long made = versioned.revision().value();
    long asked = other.versioned.revision().value();
    return project.key().equals(other.project.key())
        && (made > asked || made == asked && settings().equals(other.settings()));
  }

  /** True if factors are made from fields of linked issues. */
  boolean sums() {
    return settings().rules().needs().links().stream().anyMatch(need -> need.field().isPresent());
  }

  /** True if an issue at this end of a link is made from a field of the issue at the other. */
  boolean sums(Linked end) {
    return end.issue().project().equals(id())
        && settings().rules().needs().links().stream()
            .filter(need -> need.field().isPresent())
            .filter(need -> need.type().equalsIgnoreCase(end.type()))
            .anyMatch(need -> need.direction() == end.direction());
  }
}
