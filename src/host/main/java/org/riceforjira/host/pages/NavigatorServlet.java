package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The issue navigator at {@code /issues/?jql=...&startIndex=...}. */
final class NavigatorServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  NavigatorServlet(Desk desk) {
    super(desk);
  }

  @Override
  Page page(HttpServletRequest request) {
    String jql = Optional.ofNullable(request.getParameter("jql")).orElse("");
    String link =
        request.getContextPath()
            + "/issues/?jql="
            + URLEncoder.encode(jql, StandardCharsets.UTF_8)
            + "&startIndex=";
    Map<String, Object> model = new HashMap<>(new IssueTable(desk).of(jql, start(request), link));
    model.put("base", request.getContextPath());
    model.put("jql", jql);
    return Page.general(
        "Issues",
        desk.renderer().fill("navigator", model),
        "atl.general",
        "jira.general",
        "jira.navigator");
  }

  /** The number of the first issue shown, from 0; anything that is no number means the first. */
  static int start(HttpServletRequest request) {
    String text = request.getParameter("startIndex");
    return text != null && text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
  }
}
