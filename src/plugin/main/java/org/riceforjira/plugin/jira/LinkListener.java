package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.plugin.jira.IssueNews.Kind;

/**
 * Hears of links that are made and taken away; both issues are told of. No component and never
 * mentioned by one except where it is made: its events may be missing, and then it cannot be
 * loaded.
 */
public final class LinkListener {
  private final HeardEvents heard;

  LinkListener(HeardEvents heard) {
    this.heard = heard;
  }

  /** Two issues were linked. */
  @EventListener
  public void linked(IssueLinkCreatedEvent event) {
    heard.pass("a new link", () -> news(event.getIssueLink()));
  }

  /** A link was taken away. */
  @EventListener
  public void unlinked(IssueLinkDeletedEvent event) {
    heard.pass("a link that is gone", () -> news(event.getIssueLink()));
  }

  private List<IssueNews> news(IssueLink link) {
    Set<String> type = Set.of(link.getIssueLinkType().getName());
    return Stream.of(link.getSourceObject(), link.getDestinationObject())
        .filter(Objects::nonNull)
        .map(issue -> news(issue, type))
        .toList();
  }

  private IssueNews news(Issue issue, Set<String> type) {
    IssueRef ref = IssueRef.of(issue);
    return new IssueNews(ref, Kind.LINKED, type, heard.timing(ref));
  }
}
