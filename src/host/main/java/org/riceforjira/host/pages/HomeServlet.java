package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jql.JqlError;

/** The home page: the projects that the visitor may see. */
final class HomeServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  HomeServlet(Desk desk) {
    super(desk);
  }

  @Override
  Page page(HttpServletRequest request) throws Unseen {
    List<Map<String, Object>> projects = desk.projects().map(this::row).toList();
    if (projects.isEmpty() && desk.userKey() == null) {
      throw Unseen.forbidden("There is no project that everybody may see.");
    }
    Map<String, Object> model = Map.of("base", request.getContextPath(), "projects", projects);
    return Page.general(
        "Projects", desk.renderer().fill("home", model), "atl.dashboard", "atl.general");
  }

  private Map<String, Object> row(ProjectRow project) {
    String lead =
        desk.store()
            .users()
            .get(String.valueOf(project.lead()))
            .map(UserRow::displayName)
            .orElse("");
    return Map.of(
        "key", project.key(), "name", project.name(), "lead", lead, "issues", count(project));
  }

  private long count(ProjectRow project) {
    try {
      return desk.jira().searches().count("project = " + project.id(), desk.userKey());
    } catch (JqlError e) {
      throw new IllegalStateException("A project's own id is always good JQL.", e);
    }
  }
}
