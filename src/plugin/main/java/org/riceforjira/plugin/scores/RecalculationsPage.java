package org.riceforjira.plugin.scores;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** The administration page of the recalculations: a frame that a script fills through REST. */
public class RecalculationsPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Visitor visitor;
  private final transient Pages pages;
  private final transient Texts texts;

  @Inject
  public RecalculationsPage(Visitor visitor, Pages pages, Texts texts) {
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
          "templates/recalculations.vm",
          Map.of(
              "title", texts.text("rice.admin.recalculations.title"),
              "intro", texts.text("rice.admin.recalculations.intro")),
          "org.riceforjira:rice-recalculations",
          response);
    }
  }
}
