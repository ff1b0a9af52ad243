package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Milestone;

/** No component: what it asks versions for may be missing, and then it cannot be loaded. */
final class FixVersions {
  private FixVersions() {}

  /** Of the versions in use the one that is, or was to be, released first. */
  static Optional<Milestone> firstRelease(Collection<Version> versions, Days days) {
    return versions.stream()
        .filter(version -> !version.isArchived() && version.getReleaseDate() != null)
        .map(version -> new Milestone(version.getName(), days.of(version.getReleaseDate())))
        .min(Milestone.FIRST);
  }
}
