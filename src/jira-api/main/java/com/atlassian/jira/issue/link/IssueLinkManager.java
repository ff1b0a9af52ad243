package com.atlassian.jira.issue.link;

import java.util.List;

/** Reads the links of an issue by its id. */
public interface IssueLinkManager {
  List<IssueLink> getOutwardLinks(Long sourceId);

  List<IssueLink> getInwardLinks(Long destinationId);
}
