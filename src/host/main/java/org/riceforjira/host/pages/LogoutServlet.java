package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riceforjira.host.rest.SignIn;

/** Logs out, if the link or form carries the session's token. */
final class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Xsrf xsrf;

  LogoutServlet(Xsrf xsrf) {
    this.xsrf = xsrf;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (xsrf.holds(request)) {
      SignIn.end(request);
      response.sendRedirect(request.getContextPath() + "/login.jsp");
    } else {
      response.sendError(
          HttpServletResponse.SC_FORBIDDEN, "Use the link in the user menu to log out.");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
