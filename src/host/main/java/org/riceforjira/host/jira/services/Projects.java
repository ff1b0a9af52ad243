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
    Project current = getProjectByCurrentKey(key);
    Long former = key == null ? null : views.store().formerKeys().get(key);
    return current == null && former != null ? views.project(former) : current;
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
