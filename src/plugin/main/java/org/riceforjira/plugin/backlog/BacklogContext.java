package org.riceforjira.plugin.backlog;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.jira.PageProject;
import org.riceforjira.plugin.jira.Projects;

/**
 * What the link to the backlog and its place on the project's page need: the key, by which the
 * browser asks for the rest. A fragment that names a {@code webResource} gets it onto the page, and
 * what is to be said of the project first.
 */
public class BacklogContext implements ContextProvider {
  private final PageProject project;
  private final Pages pages;
  private final Projects projects;
  private final ProjectNotices notices;
  private String webResource;

  public BacklogContext(
      PageProject project, Pages pages, Projects projects, ProjectNotices notices) {
    this.project = project;
    this.pages = pages;
    this.projects = projects;
    this.notices = notices;
  }

  @Override
  public void init(Map<String, String> params) {
    webResource = params.get("webResource");
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    String key = project.key(context).orElse("");
    if (webResource == null) {
      return Map.of("riceProjectKey", key);
    }
    pages.require(webResource);
    Map<String, Object> texts =
        new HashMap<>(projects.visible(key).map(notices::of).orElseGet(ProjectNotices::nothing));
    texts.put("riceProjectKey", key);
    return texts;
  }
}
