package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.plugins.fragment.PanelView;

/** An issue at {@code /browse/KEY}, with the panels of apps in the right column. */
final class IssueServlet extends PageServlet {
  private static final long serialVersionUID = 1L;
  private static final String RIGHT = "atl.jira.view.issue.right.context";
  private static final String LEFT = "atl.jira.view.issue.left.context";

  IssueServlet(Desk desk) {
    super(desk);
  }

  @Override
  Page page(HttpServletRequest request) throws Unseen {
    String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    IssueRow issue = desk.issue(key);
    ProjectRow project = desk.projectOf(issue);
    Map<String, Object> place = desk.place().at(issue, project);
    Map<String, Object> model = new HashMap<>(new IssueView(desk).of(issue, project));
    model.put("base", request.getContextPath());
    model.put("right", panels(RIGHT, place));
    model.put("left", panels(LEFT, place));
    return new Page(
        "[" + issue.key() + "] " + issue.text(IssueRow.SUMMARY),
        "project",
        new Sidebar(desk).of(project, Sidebar.ISSUES, request.getContextPath()),
        desk.renderer().fill("issue", model),
        List.of("atl.general", "jira.general", "jira.view.issue"),
        new Html("<meta name=\"ajs-issue-key\" content=\"" + Html.escape(issue.key()) + "\">"));
  }

  private List<Map<String, Object>> panels(String location, Map<String, Object> place) {
    return desk.apps().panels(location, place).stream().map(IssueServlet::panel).toList();
  }

  private static Map<String, Object> panel(PanelView view) {
    String id = view.key().replaceAll("[^A-Za-z0-9-]", "-");
    return Map.of("id", id, "title", view.title(), "html", new Html(view.html()));
  }
}
