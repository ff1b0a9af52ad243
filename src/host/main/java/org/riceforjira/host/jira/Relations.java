package org.riceforjira.host.jira;

import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;

/** Hears what Jira tells apart from the changes of single issues, in the writing thread. */
public interface Relations {
  /** Two issues are linked now, or no longer; told after the commit. */
  void linked(LinkRow link, boolean now);

  /** Somebody watches the issue now, or no longer; told after the commit. */
  void watched(IssueRow issue, String watcherKey, boolean now);

  /** The issue is about to be deleted, and still there with its links. */
  void deleting(IssueRow issue, String userKey);
}
