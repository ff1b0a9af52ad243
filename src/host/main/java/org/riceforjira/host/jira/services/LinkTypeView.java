package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.riceforjira.host.data.LinkTypeRow;

/** A type of links as Jira's API shows it. */
record LinkTypeView(LinkTypeRow row) implements IssueLinkType {
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
