package org.riceforjira.plugin.settings;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** The administration page that shows what the setup would do, and does it through REST. */
public class SetupPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Visitor visitor;
  private final transient Pages pages;
  private final transient Texts texts;

  @Inject
  public SetupPage(Visitor visitor, Pages pages, Texts texts) {
    this.visitor = visitor;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!visitor.isSignedIn()) {
      pages.askToSignIn(request, response);
    } else if (!visitor.administersJira()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      pages.render(
          "templates/setup.vm",
          Map.of(
              "title", texts.text("rice.admin.setup.title"),
              "intro", texts.text("rice.admin.setup.intro")),
          "org.riceforjira:rice-setup",
          response);
    }
  }
}
