package org.riceforjira.plugin.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Visitor;

/**
 * A page about a project, {@code ?project=KEY}: a frame that a script fills through REST. Missing
 * and invisible projects are not told apart: anonymous visitors are asked to sign in, the others
 * find nothing. So are anonymous visitors of a page that is not for everybody who sees the project.
 */
public abstract class ProjectPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Projects projects;
  private final transient Visitor visitor;
  private final transient Pages pages;
  private final transient Frame frame;

  /** What a page is made of: a template and a web resource. */
  public record Frame(String template, String webResource) {}

  protected ProjectPage(Projects projects, Visitor visitor, Pages pages, Frame frame) {
    this.projects = projects;
    this.visitor = visitor;
    this.pages = pages;
    this.frame = frame;
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getParameter("project");
    Optional<ProjectRef> project = Optional.ofNullable(key).flatMap(projects::visible);
    Optional<Map<String, String>> texts =
        key == null ? textsWithout(request) : project.filter(this::admits).map(this::texts);
    if (texts.isPresent()) {
      pages.render(frame.template(), texts.get(), frame.webResource(), response);
    } else if (!visitor.isSignedIn()) {
      pages.askToSignIn(request, response);
    } else {
      response.sendError(
          project.isPresent()
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Whether the page is for the visitor, who sees the project. */
  protected boolean admits(ProjectRef project) {
    return true;
  }

  /** What the template shows of a project that the visitor sees. */
  protected abstract Map<String, String> texts(ProjectRef project);

  /** What it shows where no project is named; empty if there is no such page. */
  protected Optional<Map<String, String>> textsWithout(HttpServletRequest request) {
    return Optional.empty();
  }
}
