package org.riceforjira.plugin.settings;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.riceforjira.plugin.jira.PageProject;
import org.riceforjira.plugin.jira.Projects;

/** Lets a part of a project's page appear only for those who administer the project. */
public class AdministersProject implements Condition {
  private final PageProject page;
  private final Projects projects;

  public AdministersProject(PageProject page, Projects projects) {
    this.page = page;
    this.projects = projects;
  }

  @Override
  public void init(Map<String, String> params) {
    // The condition takes no parameters.
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return page.key(context).flatMap(projects::visible).filter(projects::administers).isPresent();
  }
}
