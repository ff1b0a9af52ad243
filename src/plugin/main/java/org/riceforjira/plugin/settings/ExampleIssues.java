package org.riceforjira.plugin.settings;

import java.util.Optional;
import org.riceforjira.plugin.jira.IssueGone;
import org.riceforjira.plugin.jira.IssueHead;
import org.riceforjira.plugin.jira.IssueHeads;
import org.riceforjira.plugin.jira.Issues;
import org.springframework.stereotype.Component;

/** What single issues are about, for those who see them. */
@Component
class ExampleIssues {
  private final Issues issues;
  private final IssueHeads heads;

  ExampleIssues(Issues issues, IssueHeads heads) {
    this.issues = issues;
    this.heads = heads;
  }

  /** Empty for an issue that is gone or that the visitor does not see. */
  Optional<String> summary(String key) {
    try {
      return issues.visible(key).map(heads::of).map(IssueHead::summary);
    } catch (IssueGone e) {
      return Optional.empty();
    }
  }
}
