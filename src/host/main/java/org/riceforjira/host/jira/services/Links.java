package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import java.util.function.Predicate;
import org.riceforjira.host.data.LinkRow;

/** The links of an issue, whoever asks: an issue at the other end may be one they cannot see. */
record Links(Views views) implements IssueLinkManager {
  @Override
  public List<IssueLink> getOutwardLinks(Long sourceId) {
    return links(sourceId, link -> link.sourceId() == sourceId);
  }

  @Override
  public List<IssueLink> getInwardLinks(Long destinationId) {
    return links(destinationId, link -> link.destinationId() == destinationId);
  }

  private List<IssueLink> links(long issueId, Predicate<LinkRow> wanted) {
    return views.store().linksOf(issueId).stream()
        .filter(wanted)
        .<IssueLink>map(row -> new LinkView(row, views))
        .toList();
  }
}
