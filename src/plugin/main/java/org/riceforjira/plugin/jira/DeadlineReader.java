package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.time.LocalDate;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Milestone;
import org.springframework.stereotype.Component;

/** Reads by when an issue should be done. */
@Component
class DeadlineReader {
  private final Days days;
  private final ApiCheck api;

  DeadlineReader(Days days, ApiCheck api) {
    this.days = days;
    this.api = api;
  }

  Optional<LocalDate> due(Issue issue) {
    return Optional.ofNullable(issue.getDueDate()).map(days::of);
  }

  /** Of its fix versions the one that is released first; none where this Jira does not tell. */
  Optional<Milestone> milestone(Issue issue) {
    return api.has(ApiPart.RELEASE_DATES)
        ? FixVersions.firstRelease(issue.getFixVersions(), days)
        : Optional.empty();
  }
}
