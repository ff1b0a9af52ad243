package org.riceforjira.plugin.settings;

import jakarta.inject.Inject;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.http.ProjectPage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** What a project has chosen, to look at and to change: for those who administer the project. */
public class SettingsPage extends ProjectPage {
  private static final long serialVersionUID = 1L;
  private static final Frame FRAME =
      new Frame("templates/settings.vm", "org.riceforjira:rice-settings");

  private final transient Projects projects;
  private final transient Visitor visitor;
  private final transient Texts texts;

  @Inject
  public SettingsPage(Projects projects, Visitor visitor, Pages pages, Texts texts) {
    super(projects, visitor, pages, FRAME);
    this.projects = projects;
    this.visitor = visitor;
    this.texts = texts;
  }

  @Override
  protected boolean admits(ProjectRef project) {
    return projects.administers(project);
  }

  @Override
  protected Map<String, String> texts(ProjectRef project) {
    return Map.of(
        "title", texts.text("rice.settings.title"),
        "projectKey", project.key(),
        "projectName", project.name(),
        "administersJira", Boolean.toString(visitor.administersJira()));
  }
}
