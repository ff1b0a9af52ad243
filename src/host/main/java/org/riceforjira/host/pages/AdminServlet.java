package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.plugins.App;

/** The administration's first page: the installed apps, and in the frame their own pages. */
final class AdminServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  AdminServlet(Desk desk) {
    super(desk);
  }

  @Override
  Page page(HttpServletRequest request) throws Unseen {
    if (!desk.jira().permissions().isAdministrator(desk.userKey())) {
      throw Unseen.forbidden("Only administrators may see this page.");
    }
    Map<String, Object> model =
        Map.of("apps", desk.apps().installed().stream().map(AdminServlet::row).toList());
    return new Page(
        "Administration",
        "admin",
        new AdminMenu(desk).of(AdminMenu.OVERVIEW),
        desk.renderer().fill("administration", model),
        List.of("atl.admin"),
        new Html(""));
  }

  private static Map<String, String> row(App app) {
    return Map.of("name", app.name(), "key", app.key(), "version", app.version());
  }
}
