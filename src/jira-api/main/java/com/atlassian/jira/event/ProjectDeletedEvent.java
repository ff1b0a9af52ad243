package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** A project was deleted, with its issues. */
public class ProjectDeletedEvent extends AbstractProjectEvent {
  public ProjectDeletedEvent(ApplicationUser user, Project project) {
    super(user, project);
  }

  public Long getId() {
    return getProject().getId();
  }

  public String getKey() {
    return getProject().getKey();
  }
}
