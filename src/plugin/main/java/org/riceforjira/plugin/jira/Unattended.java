package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/** Looks whether work in a thread of the app's own can do what it has to. */
@Component
public class Unattended {
  private final Visitor visitor;
  private final IssuePages pages;
  private final Texts texts;

  Unattended(Visitor visitor, IssuePages pages, Texts texts) {
    this.visitor = visitor;
    this.pages = pages;
    this.texts = texts;
  }

  /** In such a thread; throws if something is not as it should be there. */
  public void look(TrialIssue issue) {
    TrialFailed.unless(!visitor.isSignedIn(), "rice.check.failed.user");
    TrialFailed.unless(
        !texts.text("rice.locale").equals("rice.locale"), "rice.check.failed.text", "rice.locale");
    TrialFailed.unless(
        pages.count(Scope.of(issue.in())) > 0, "rice.check.failed.found", issue.key());
  }
}
