package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import java.util.List;

/** Hears of issues about to be deleted. No component, like {@link LinkListener}. */
public final class DeletionListener {
  private final HeardEvents heard;
  private final FormerLinks formerLinks;

  DeletionListener(HeardEvents heard, FormerLinks formerLinks) {
    this.heard = heard;
    this.formerLinks = formerLinks;
  }

  /** The issue and its links are still there. */
  @EventListener
  public void deleting(IssuePreDeleteEvent event) {
    heard.pass(
        event.getIssue(),
        () -> {
          formerLinks.remember(event.getIssue().getId());
          return List.of();
        });
  }
}
