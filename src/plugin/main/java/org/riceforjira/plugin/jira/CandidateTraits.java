package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.plugin.jira.Candidate.Traits;
import org.springframework.stereotype.Component;

/** Reads what a candidate is like beside its factors. */
@Component
class CandidateTraits {
  private final StatusProgress progress;
  private final ApiCheck api;

  CandidateTraits(StatusProgress progress, ApiCheck api) {
    this.progress = progress;
    this.api = api;
  }

  Traits read(Issue issue, Optional<ReviewStamp> review) {
    return new Traits(
        Objects.requireNonNullElse(issue.getSummary(), ""),
        name(issue.getIssueType()),
        name(issue.getStatus()),
        progress.of(issue.getStatus()),
        created(issue),
        review);
  }

  private Instant created(Issue issue) {
    return api.has(ApiPart.CREATION_TIME) && issue.getCreated() != null
        ? issue.getCreated().toInstant()
        : Instant.EPOCH;
  }

  /** One text for all issues of a type, instead of one each. */
  private static String name(IssueConstant constant) {
    return constant == null || constant.getName() == null ? "" : constant.getName().intern();
  }
}
