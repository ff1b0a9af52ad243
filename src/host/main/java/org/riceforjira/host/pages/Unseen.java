package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that the visitor may not have, or that is not there: which of them, nobody is told. */
final class Unseen extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Unseen(int status, String message) {
    super(message);
    this.status = status;
  }

  static Unseen missing(String message) {
    return new Unseen(HttpServletResponse.SC_NOT_FOUND, message);
  }

  static Unseen forbidden(String message) {
    return new Unseen(HttpServletResponse.SC_FORBIDDEN, message);
  }

  /** An anonymous visitor may see more after logging in. */
  void answer(HttpServletRequest request, HttpServletResponse response, String userKey)
      throws IOException {
    if (userKey == null) {
      response.sendRedirect(LocalPath.login(request));
    } else {
      response.sendError(status, getMessage());
    }
  }
}
