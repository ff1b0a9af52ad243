package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.LinkTypeRow;

/** A link as Jira's API shows it; the issues at its ends come from the store. */
record LinkView(LinkRow row, Views views) implements IssueLink {
  @Override
  public IssueLinkType getIssueLinkType() {
    return views.store().linkTypes().get(row.typeId()).map(Type::new).orElse(null);
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

  private record Type(LinkTypeRow row) implements IssueLinkType {
    @Override
    public Long getId() {
      return row.id();
    }

    @Override
    public String getName() {
      return row.name();
    }

    @Override
    public String getInward() {
      return row.inward();
    }

    @Override
    public String getOutward() {
      return row.outward();
    }
  }
}
