package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/** Makes a thread of one's own as clean as one of a request, before and after its work. */
public interface JiraThreadLocalUtil {
  void preCall();

  void postCall(Logger log);
}
