package org.riceforjira.plugin.jira;

import java.util.List;

/** Whoever wants to know what happens to issues. */
public interface IssueNewsListener {
  /**
   * Hears, in the thread that made the change, what one of Jira's events tells. The thread waits
   * until this returns.
   */
  void hear(List<IssueNews> event);
}
