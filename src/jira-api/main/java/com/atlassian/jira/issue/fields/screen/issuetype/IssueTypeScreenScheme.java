package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;

/** Which screen scheme an issue type uses. */
public interface IssueTypeScreenScheme {
  Long getId();

  String getName();

  Collection<IssueTypeScreenSchemeEntity> getEntities();
}
