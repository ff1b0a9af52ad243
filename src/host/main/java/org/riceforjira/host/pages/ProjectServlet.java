package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.plugins.fragment.PanelView;

/**
 * A project's page at {@code /projects/KEY}: its issues, or the app's panel whose location is the
 * {@code selectedItem}.
 */
final class ProjectServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  ProjectServlet(Desk desk) {
    super(desk);
  }

  @Override
  Page page(HttpServletRequest request) throws Unseen {
    String[] path = Optional.ofNullable(request.getPathInfo()).orElse("/").split("/");
    ProjectRow project = desk.project(path.length > 1 ? path[1] : "");
    String selected = Optional.ofNullable(request.getParameter("selectedItem")).orElse("");
    Optional<PanelView> panel = panel(project, selected);
    String item = panel.isPresent() ? selected : Sidebar.ISSUES;
    Html content =
        panel.map(view -> new Html(view.html())).orElseGet(() -> issues(project, request));
    Map<String, Object> sidebar = new Sidebar(desk).of(project, item, request.getContextPath());
    String title =
        panel
            .map(PanelView::title)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> Sidebar.selected(sidebar).orElse("Issues"));
    return new Page(
        title + " - " + project.name(),
        "project",
        sidebar,
        content,
        List.of("atl.general", "jira.general"),
        new Html(""));
  }

  private Optional<PanelView> panel(ProjectRow project, String selected) {
    return selected.isEmpty()
        ? Optional.empty()
        : desk.apps().panels(selected, desk.place().in(project)).stream().findFirst();
  }

  private Html issues(ProjectRow project, HttpServletRequest request) {
    String link = request.getContextPath() + "/projects/" + project.key() + "?startIndex=";
    String jql = "project = " + project.id() + " ORDER BY key DESC";
    Map<String, Object> model =
        new HashMap<>(new IssueTable(desk).of(jql, NavigatorServlet.start(request), link));
    model.put("base", request.getContextPath());
    model.put("projectKey", project.key());
    return desk.renderer().fill("project-issues", model);
  }
}
