package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Reads the types of links; those that Jira uses for itself are not among them. */
public interface IssueLinkTypeManager {
  Collection<IssueLinkType> getIssueLinkTypes();
}
