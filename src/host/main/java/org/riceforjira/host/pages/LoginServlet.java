package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.rest.Logins;
import org.riceforjira.host.rest.SignIn;

/** The login form at {@code /login.jsp}. */
final class LoginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Desk desk;
  private final transient Logins logins;
  private final transient Xsrf xsrf;

  LoginServlet(Desk desk, Logins logins, Xsrf xsrf) {
    this.desk = desk;
    this.logins = logins;
    this.xsrf = xsrf;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String refused = "You have to log in, or log in as somebody else, to see that page.";
    show(request, response, request.getParameter("permissionViolation") == null ? "" : refused);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!xsrf.holds(request)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      show(request, response, "The login form had expired. Please try again.");
      return;
    }
    Optional<UserRow> user =
        logins.check(parameter(request, "os_username"), parameter(request, "os_password"));
    if (user.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      show(request, response, "User name and password do not fit. Please try again.");
      return;
    }
    SignIn.begin(request, user.get());
    response.sendRedirect(LocalPath.of(request.getParameter("os_destination"), request));
  }

  private void show(HttpServletRequest request, HttpServletResponse response, String message)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("base", request.getContextPath());
    model.put("message", message);
    model.put("token", xsrf.token(request));
    model.put("name", parameter(request, "os_username"));
    model.put("destination", parameter(request, "os_destination"));
    desk.apps().startPage();
    Html form = desk.renderer().fill("login", model);
    desk.renderer().send(request, response, Page.general("Log in", form));
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
