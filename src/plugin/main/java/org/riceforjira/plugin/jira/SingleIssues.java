package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Issues of Jira's database, each of which can be deleted at any moment. */
@Component
class SingleIssues {
  private final IssueManager issues;
  private final Texts texts;

  SingleIssues(@ComponentImport IssueManager issues, Texts texts) {
    this.issues = issues;
    this.texts = texts;
  }

  /** Null if there is none. */
  MutableIssue find(String key) {
    return issues.getIssueObject(key);
  }

  /** One update of somebody's own, with a history entry, an event and mails. */
  void update(ApplicationUser by, MutableIssue changed) {
    issues.updateIssue(by, changed, own());
  }

  /** How such an update is asked for. */
  UpdateIssueRequest own() {
    return UpdateIssueRequest.builder().build();
  }

  /**
   * The issue as it is now.
   *
   * @throws IssueGone if it was deleted
   */
  MutableIssue load(VisibleIssue issue) {
    MutableIssue loaded = issues.getIssueObject(issue.id());
    if (loaded == null) {
      throw new IssueGone(texts.text("rice.error.issue.missing", issue.key()));
    }
    return loaded;
  }

  /**
   * What some work gives for the issue as it is now.
   *
   * @throws IssueGone if it was deleted, even while the work was done, whatever that threw
   */
  <T> T with(VisibleIssue issue, Function<MutableIssue, T> work) {
    MutableIssue loaded = load(issue);
    try {
      return work.apply(loaded);
    } catch (RuntimeException e) {
      load(issue);
      throw e;
    }
  }
}
