package org.riceforjira.plugin.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/**
 * A page for those who administer Jira: a frame that a script fills through REST. Asks anonymous
 * visitors to sign in, turns the others away, and has administrators confirm their password where
 * Jira wants that.
 */
public abstract class AdministrationPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Visitor visitor;
  private final transient Pages pages;
  private final transient Texts texts;
  private final transient Parts parts;

  /** What a page is made of: a template, a web resource, and the keys of two texts. */
  public record Parts(String template, String webResource, String title, String intro) {}

  protected AdministrationPage(Visitor visitor, Pages pages, Texts texts, Parts parts) {
    this.visitor = visitor;
    this.pages = pages;
    this.texts = texts;
    this.parts = parts;
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!visitor.isSignedIn()) {
      pages.askToSignIn(request, response);
    } else if (!visitor.administersJira()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (pages.isSecure(request, response)) {
      pages.render(
          parts.template(),
          Map.of("title", texts.text(parts.title()), "intro", texts.text(parts.intro())),
          parts.webResource(),
          response);
    }
  }
}
