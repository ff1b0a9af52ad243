package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.rest.Dashboards;

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
    List<Map<String, Object>> items =
        desk.apps().dashboardItems(desk.place().anywhere()).stream().map(this::item).toList();
    String base = request.getContextPath();
    Map<String, Object> model = Map.of("base", base, "projects", projects, "items", items);
    return new Page(
        "Projects",
        "general",
        Map.of(),
        desk.renderer().fill("home", model),
        List.of("atl.dashboard", "atl.general"),
        new Html("<script src=\"" + base + "/static/dashboard.js\" defer></script>"));
  }

  private Map<String, Object> item(DashboardItem item) {
    String preferences =
        desk.userKey() == null
            ? "{}"
            : new Dashboards(desk.jira()).preferences(desk.userKey(), item.key());
    return Map.of(
        "key", item.key(),
        "title", item.title(),
        "module", item.amdModule(),
        "editable", item.configurable() && desk.userKey() != null,
        "configurable", item.configurable(),
        "preferences", preferences,
        "html", new Html(item.html()));
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
