package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/** The request that a web fragment is made for; a host overrides the getters. */
public class JiraHelper {
  public JiraHelper() {}

  /** The project of the page; null where the page has none. */
  public Project getProject() {
    return null;
  }

  public Map<String, Object> getContextParams() {
    return Map.of();
  }
}
