package org.riceforjira.host.jira.services;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Secure administrator sessions, switched off: every request is let through. */
final class OpenSudo implements WebSudoManager {
  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    // Nothing to ask for; whoever relies on this alone has forgotten to check the permission.
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    throw new IllegalStateException("Secure sessions are off here, so none was ever asked for.");
  }
}
