package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/** Finds where to begin to read so that only the newest issues are read. */
@Component
public class NewestIssues {
  private final IssuePages pages;

  NewestIssues(IssuePages pages) {
    this.pages = pages;
  }

  /**
   * The place in {@link JiraIssueGateway} behind which come at most so many issues, the newest by
   * their keys of those that the visitor may see. Never the beginning: who reads from there has the
   * gateway index what it could not index before.
   *
   * @throws PartUnavailable if this Jira cannot search
   * @throws IllegalStateException if the search broke down
   */
  public Cursor cursor(Scope scope, int most) {
    return new Cursor(Long.toString(pages.seenBehindNewest(scope, most)));
  }
}
