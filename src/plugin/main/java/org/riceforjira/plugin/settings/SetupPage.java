package org.riceforjira.plugin.settings;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Visitor;

/** The administration page that shows what the setup would do, and does it through REST. */
public class SetupPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Visitor visitor;
  private final transient Pages pages;

  @Inject
  public SetupPage(Visitor visitor, Pages pages) {
    this.visitor = visitor;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!visitor.isSignedIn()) {
      pages.askToSignIn(request, response);
    } else if (!visitor.administersJira()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      pages.render("templates/setup.vm", "org.riceforjira:rice-setup", response);
    }
  }
}
