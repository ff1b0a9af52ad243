package org.riceforjira.host.jira.services;

import com.atlassian.jira.util.ImportUtils;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;
import org.riceforjira.host.jira.CurrentUser;

/** Takes from a thread whatever was set for the work that it did. */
record CleanThreads(CurrentUser currentUser) implements JiraThreadLocalUtil {
  @Override
  public void preCall() {
    clean();
  }

  @Override
  public void postCall(Logger log) {
    clean();
  }

  private void clean() {
    currentUser.set(null);
    ImportUtils.setIndexIssues(false);
  }
}
