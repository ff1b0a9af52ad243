package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.ProjectId;

/** Keeps things of projects, which go with their project. */
public interface ProjectStore {
  /** The project was deleted: nothing of it is kept. */
  void forget(ProjectId project);
}
