package org.riceforjira.host.jira.services;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/** The projects, whoever asks. */
record Projects(Views views) implements ProjectManager {
  @Override
  public Project getProjectObj(Long id) {
    return id == null ? null : views.project(id);
  }

  @Override
  public Project getProjectObjByKey(String key) {
    return getProjectByCurrentKey(key);
  }

  @Override
  public Project getProjectByCurrentKey(String key) {
    return views.projects().filter(p -> p.getKey().equals(key)).findFirst().orElse(null);
  }

  @Override
  public List<Project> getProjects() {
    return views.projects().toList();
  }

  @Override
  public List<Project> getProjectObjects() {
    return views.projects().toList();
  }
}
