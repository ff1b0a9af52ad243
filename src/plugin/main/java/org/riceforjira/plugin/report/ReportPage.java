package org.riceforjira.plugin.report;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/**
 * The report as a page to print: {@code ?project=KEY} or {@code ?jql=…}, and the parameters of a
 * roadmap. A frame that a script fills through REST, which alone decides what the visitor sees; of
 * projects, missing and invisible ones are not told apart.
 */
@AnonymousSiteAccess
public class ReportPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Projects projects;
  private final transient Visitor visitor;
  private final transient Pages pages;
  private final transient Texts texts;

  @Inject
  public ReportPage(Projects projects, Visitor visitor, Pages pages, Texts texts) {
    this.projects = projects;
    this.visitor = visitor;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getParameter("project");
    Optional<ProjectRef> project = Optional.ofNullable(key).flatMap(projects::visible);
    if (project.isPresent()) {
      show(texts.text("rice.report.title", project.get().name()), response);
    } else if (key == null && request.getParameter("jql") != null) {
      show(texts.text("rice.report.title.query"), response);
    } else if (visitor.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      pages.askToSignIn(request, response);
    }
  }

  private void show(String title, HttpServletResponse response) throws IOException {
    pages.render(
        "templates/report.vm", Map.of("title", title), "org.riceforjira:rice-report", response);
  }
}
