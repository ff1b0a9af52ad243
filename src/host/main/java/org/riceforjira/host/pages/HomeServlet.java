package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.DashboardRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jira.Dashboards;
import org.riceforjira.host.jql.JqlError;

/**
 * The home page: the projects that the visitor may see and the system dashboard. With {@code
 * ?selectPageId=ID} another dashboard alone.
 */
final class HomeServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  HomeServlet(Desk desk) {
    super(desk);
  }

  @Override
  Page page(HttpServletRequest request) throws Unseen {
    String id = request.getParameter("selectPageId");
    Map<String, Object> model = new HashMap<>();
    if (id == null) {
      List<Map<String, Object>> projects = desk.projects().map(this::row).toList();
      if (projects.isEmpty() && desk.userKey() == null) {
        throw Unseen.forbidden("There is no project that everybody may see.");
      }
      model.put("projects", projects);
    }
    DashboardRow dashboard = seen(id == null ? Long.toString(Dashboards.SYSTEM) : id);
    String base = request.getContextPath();
    model.put("base", base);
    model.putAll(new DashboardView(desk).of(dashboard));
    return new Page(
        dashboard.name(),
        "general",
        Map.of(),
        desk.renderer().fill("home", model),
        List.of("atl.dashboard", "atl.general"),
        new Html(script(base, "dashboard.js") + script(base, "dashboard-forms.js")));
  }

  private DashboardRow seen(String id) throws Unseen {
    return desk.jira()
        .dashboards()
        .seenBy(desk.userKey())
        .filter(row -> Long.toString(row.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> Unseen.missing("There is no dashboard " + id + " that you may see."));
  }

  private static String script(String base, String name) {
    return "<script src=\"" + base + "/static/" + name + "\" defer></script>";
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
