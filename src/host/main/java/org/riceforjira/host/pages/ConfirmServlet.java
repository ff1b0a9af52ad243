package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.rest.Logins;
import org.riceforjira.host.rest.SignIn;

/** Asks an administrator for the password again, and leads back to the page that wanted it. */
final class ConfirmServlet extends HttpServlet {
  static final String[] PATHS = {
    "/secure/admin/WebSudoAuthenticate!default.jspa", "/secure/admin/WebSudoAuthenticate.jspa"
  };

  private static final long serialVersionUID = 1L;
  private static final String DESTINATION = "webSudoDestination";

  private final transient Desk desk;
  private final transient Logins logins;
  private final transient Xsrf xsrf;

  ConfirmServlet(Desk desk, Logins logins, Xsrf xsrf) {
    this.desk = desk;
    this.logins = logins;
    this.xsrf = xsrf;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (logins.active(desk.userKey()).isEmpty()) {
      response.sendRedirect(LocalPath.login(request));
      return;
    }
    show(request, response, "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<UserRow> user = logins.active(desk.userKey());
    String password = parameter(request, "webSudoPassword");
    if (user.isEmpty()) {
      response.sendRedirect(LocalPath.login(request));
    } else if (!xsrf.holds(request)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      show(request, response, "The form had expired. Please try again.");
    } else if (logins.check(user.get().name(), password).isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      show(request, response, "That is not your password. Please try again.");
    } else {
      SignIn.secure(request, desk.jira().secureSessions().end());
      response.sendRedirect(LocalPath.of(request.getParameter(DESTINATION), request));
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response, String message)
      throws IOException {
    desk.apps().startPage();
    Html form =
        desk.renderer()
            .fill(
                "confirm",
                Map.of(
                    "base", request.getContextPath(),
                    "message", message,
                    "token", xsrf.token(request),
                    "destination", parameter(request, DESTINATION)));
    desk.renderer().send(request, response, Page.general("Administrator access", form));
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
