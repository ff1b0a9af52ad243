package org.riceforjira.host.jira.services;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.riceforjira.host.jira.SecureSessions;

/**
 * Asks administrators for their password again, whether they administer anything or not: whoever
 * relies on this alone has forgotten to check the permission.
 */
record Sudo(SecureSessions sessions) implements WebSudoManager {
  private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate!default.jspa";

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    if (!sessions.isOpen()) {
      throw new WebSudoSessionException("The password has to be confirmed first.");
    }
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String back = URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    try {
      response.sendRedirect(request.getContextPath() + CONFIRM + "?webSudoDestination=" + back);
    } catch (IOException e) {
      throw new UncheckedIOException("The visitor cannot be led to the password.", e);
    }
  }
}
