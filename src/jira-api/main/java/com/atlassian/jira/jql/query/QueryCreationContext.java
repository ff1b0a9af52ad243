package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** Who asks a query; not always the one who is logged in. */
public interface QueryCreationContext {
  /** Null for an anonymous searcher. */
  ApplicationUser getApplicationUser();

  /** Whether permissions are left aside. */
  boolean isSecurityOverriden();
}
