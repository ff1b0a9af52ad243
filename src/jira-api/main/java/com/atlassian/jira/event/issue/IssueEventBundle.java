package com.atlassian.jira.event.issue;

import java.util.Collection;

/** All events of one operation on an issue. */
public interface IssueEventBundle {
  Collection<JiraIssueEvent> getEvents();

  boolean doesSendEmailNotification();
}
