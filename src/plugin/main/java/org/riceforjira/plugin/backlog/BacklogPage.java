package org.riceforjira.plugin.backlog;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.http.ProjectPage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** The backlog as a page of its own, for Jiras whose projects have no sidebar. */
@AnonymousSiteAccess
public class BacklogPage extends ProjectPage {
  private static final long serialVersionUID = 1L;
  private static final Frame FRAME =
      new Frame("templates/backlog-page.vm", "org.riceforjira:rice-backlog");

  private final transient ProjectNotices notices;
  private final transient Texts texts;

  @Inject
  public BacklogPage(
      Projects projects, Visitor visitor, Pages pages, ProjectNotices notices, Texts texts) {
    super(projects, visitor, pages, FRAME);
    this.notices = notices;
    this.texts = texts;
  }

  @Override
  protected Map<String, String> texts(ProjectRef project) {
    Map<String, String> shown = new HashMap<>(notices.of(project));
    shown.put("title", texts.text("rice.backlog.page", project.name()));
    shown.put("riceProjectKey", project.key());
    return shown;
  }
}
