package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** A directed link from a source issue to a destination issue. */
public interface IssueLink {
  IssueLinkType getIssueLinkType();

  Long getSourceId();

  Long getDestinationId();

  Issue getSourceObject();

  Issue getDestinationObject();
}
