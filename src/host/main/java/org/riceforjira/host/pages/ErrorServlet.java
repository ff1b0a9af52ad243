package org.riceforjira.host.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what went wrong: a sentence for what somebody asked in vain, a reference number for what
 * broke. The stack trace goes to the log under that number, and nowhere else.
 */
final class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ErrorServlet.class);

  private final transient Desk desk;

  ErrorServlet(Desk desk) {
    this.desk = desk;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = response.getStatus();
    String message = status >= 500 ? broken(request) : message(request, status);
    String title =
        switch (status) {
          case 403 -> "You may not do this";
          case 404 -> "There is nothing here for you";
          default -> status >= 500 ? "Something broke" : "This did not work";
        };
    desk.apps().startPage();
    Html content = desk.renderer().fill("error", Map.of("title", title, "message", message));
    desk.renderer().send(request, response, Page.general(title, content));
  }

  private static String message(HttpServletRequest request, int status) {
    String given = (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    return Optional.ofNullable(given)
        .filter(text -> text.contains(" "))
        .orElse(
            status == 404
                ? "The page does not exist, or you may not see it."
                : "The request was refused with status " + status + ".");
  }

  private static String broken(HttpServletRequest request) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error(
        "{} failed, reference {}",
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        reference,
        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    return "The host's log tells more under the reference " + reference + ".";
  }
}
