package org.riceforjira.plugin.backlog;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.PageProject;

/**
 * What the link to the backlog and its place on the project's page need: the key, by which the
 * browser asks for the rest. A fragment that names a {@code webResource} gets it onto the page.
 */
public class BacklogContext implements ContextProvider {
  private final PageProject project;
  private final Pages pages;
  private String webResource;

  public BacklogContext(PageProject project, Pages pages) {
    this.project = project;
    this.pages = pages;
  }

  @Override
  public void init(Map<String, String> params) {
    webResource = params.get("webResource");
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    if (webResource != null) {
      pages.require(webResource);
    }
    return Map.of("riceProjectKey", project.key(context).orElse(""));
  }
}
