package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueWatcherAddedEvent;
import com.atlassian.jira.event.issue.IssueWatcherDeletedEvent;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.riceforjira.plugin.jira.IssueNews.Kind;

/** Hears of people who begin and cease to watch issues. No component, like {@link LinkListener}. */
public final class WatcherListener {
  private final HeardEvents heard;

  WatcherListener(HeardEvents heard) {
    this.heard = heard;
  }

  /** Somebody watches the issue now. */
  @EventListener
  public void added(IssueWatcherAddedEvent event) {
    pass(event.getIssue());
  }

  /** Somebody no longer watches the issue. */
  @EventListener
  public void deleted(IssueWatcherDeletedEvent event) {
    pass(event.getIssue());
  }

  private void pass(Issue watched) {
    heard.pass(
        watched,
        () -> {
          IssueRef issue = IssueRef.of(watched);
          return List.of(IssueNews.of(issue, Kind.WATCHED, heard.timing(issue)));
        });
  }
}
