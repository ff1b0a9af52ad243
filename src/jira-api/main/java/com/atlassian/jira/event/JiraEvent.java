package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Something that happened in Jira, and when. */
public interface JiraEvent {
  Date getTime();

  Map<String, Object> getParams();
}
