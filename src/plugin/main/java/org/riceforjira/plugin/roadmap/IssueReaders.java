package org.riceforjira.plugin.roadmap;

import org.riceforjira.plugin.jira.LinkedIssues;
import org.riceforjira.plugin.jira.PlannedIssues;
import org.springframework.stereotype.Component;

/** What a roadmap reads from Jira. */
@Component
class IssueReaders {
  private final PlannedIssues issues;
  private final LinkedIssues links;

  IssueReaders(PlannedIssues issues, LinkedIssues links) {
    this.issues = issues;
    this.links = links;
  }

  PlannedIssues issues() {
    return issues;
  }

  LinkedIssues links() {
    return links;
  }
}
