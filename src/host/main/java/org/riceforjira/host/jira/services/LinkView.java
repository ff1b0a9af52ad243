package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.riceforjira.host.data.LinkRow;

/** A link as Jira's API shows it; the issues at its ends come from the store. */
record LinkView(LinkRow row, Views views) implements IssueLink {
  @Override
  public IssueLinkType getIssueLinkType() {
    return views.store().linkTypes().get(row.typeId()).map(LinkTypeView::new).orElse(null);
  }

  @Override
  public Long getSourceId() {
    return row.sourceId();
  }

  @Override
  public Long getDestinationId() {
    return row.destinationId();
  }

  @Override
  public Issue getSourceObject() {
    return issue(row.sourceId());
  }

  @Override
  public Issue getDestinationObject() {
    return issue(row.destinationId());
  }

  private Issue issue(long id) {
    return views.store().issue(id).map(found -> new IssueView(found, views)).orElse(null);
  }
}
