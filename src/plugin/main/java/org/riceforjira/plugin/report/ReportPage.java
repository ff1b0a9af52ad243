package org.riceforjira.plugin.report;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.http.ProjectPage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/**
 * The report as a page to print: also {@code ?jql=…}, and with the parameters of a roadmap. What of
 * a query the visitor sees, REST alone decides.
 */
@AnonymousSiteAccess
public class ReportPage extends ProjectPage {
  private static final long serialVersionUID = 1L;
  private static final Frame FRAME =
      new Frame("templates/report.vm", "org.riceforjira:rice-report");

  private final transient ProjectNotices notices;
  private final transient Texts texts;

  @Inject
  public ReportPage(
      Projects projects, Visitor visitor, Pages pages, ProjectNotices notices, Texts texts) {
    super(projects, visitor, pages, FRAME);
    this.notices = notices;
    this.texts = texts;
  }

  @Override
  protected Map<String, String> texts(ProjectRef project) {
    return titled(notices.of(project), texts.text("rice.report.title", project.name()));
  }

  @Override
  protected Optional<Map<String, String>> textsWithout(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("jql"))
        .map(jql -> titled(ProjectNotices.nothing(), texts.text("rice.report.title.query")));
  }

  private static Map<String, String> titled(Map<String, String> notices, String title) {
    Map<String, String> shown = new HashMap<>(notices);
    shown.put("title", title);
    return shown;
  }
}
