package org.riceforjira.plugin.backlog;

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
 * The backlog as a page of its own, for Jiras whose projects have no sidebar: {@code ?project=KEY}.
 * Missing and invisible projects are not told apart: anonymous visitors are asked to sign in, the
 * others find nothing.
 */
@AnonymousSiteAccess
public class BacklogPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Projects projects;
  private final transient Visitor visitor;
  private final transient Pages pages;
  private final transient Texts texts;

  @Inject
  public BacklogPage(Projects projects, Visitor visitor, Pages pages, Texts texts) {
    this.projects = projects;
    this.visitor = visitor;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ProjectRef> project =
        Optional.ofNullable(request.getParameter("project")).flatMap(projects::visible);
    if (project.isPresent()) {
      show(project.get(), response);
    } else if (visitor.isSignedIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      pages.askToSignIn(request, response);
    }
  }

  private void show(ProjectRef project, HttpServletResponse response) throws IOException {
    pages.render(
        "templates/backlog-page.vm",
        Map.of(
            "title",
            texts.text("rice.backlog.page", project.name()),
            "riceProjectKey",
            project.key()),
        "org.riceforjira:rice-backlog",
        response);
  }
}
