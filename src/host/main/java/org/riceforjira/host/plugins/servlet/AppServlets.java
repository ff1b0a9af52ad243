package org.riceforjira.host.plugins.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.riceforjira.host.plugins.access.Access;

/**
 * Hands requests to the servlets of the apps; mounted at {@code /plugins/servlet/*}. Who is not let
 * in is sent to the login page.
 */
public final class AppServlets extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient List<AppServlet> servlets = new CopyOnWriteArrayList<>();
  private final transient Access access;

  public AppServlets(Access access) {
    this.access = access;
  }

  public void add(List<AppServlet> ofApp) {
    servlets.addAll(ofApp);
  }

  public void remove(List<AppServlet> ofApp) {
    servlets.removeAll(ofApp);
    ofApp.forEach(AppServlet::destroy);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    for (AppServlet servlet : servlets) {
      Optional<String> covered = servlet.match(path);
      if (covered.isPresent()) {
        if (servlet.gate().letsIn(access)) {
          servlet
              .get(getServletContext())
              .service(new BelowPattern(request, covered.get()), response);
        } else {
          response.sendRedirect(login(request));
        }
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  private static String login(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String destination = request.getServletPath() + request.getPathInfo() + query;
    return request.getContextPath()
        + "/login.jsp?permissionViolation=true&os_destination="
        + URLEncoder.encode(destination, StandardCharsets.UTF_8);
  }
}
