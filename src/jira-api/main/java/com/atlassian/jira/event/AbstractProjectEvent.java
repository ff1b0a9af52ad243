package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** The base of events about projects. */
public class AbstractProjectEvent extends AbstractEvent implements ProjectRelatedEvent {
  private final ApplicationUser person;
  private final Project subject;

  public AbstractProjectEvent(ApplicationUser user, Project project) {
    person = user;
    subject = project;
  }

  public ApplicationUser getUser() {
    return person;
  }

  @Override
  public Project getProject() {
    return subject;
  }
}
