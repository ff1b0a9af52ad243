package org.riceforjira.host.pages;

import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.Handler;

/**
 * What Jetty does otherwise in its packages for other editions of the Servlet API. The one for Jira
 * 10.3 stands in main/jira10.
 */
final class ServletEdition {
  private ServletEdition() {}

  /** What the server hands requests to. */
  static Handler handler(ServletContextHandler context) {
    return context;
  }

  /** Answers every failure with this page. */
  static void errorPage(ServletContextHandler context, String page) {
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.addErrorPage(400, 599, page);
    context.setErrorHandler(errors);
  }

  /** Keeps the cookie of the session from scripts and from forms of other sites. */
  static void cookiesOfThisSiteAlone(ServletContextHandler context) {
    context.getSessionHandler().setHttpOnly(true);
    context.getSessionHandler().setSameSite(SameSite.LAX);
  }
}
