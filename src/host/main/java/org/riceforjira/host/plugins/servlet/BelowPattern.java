package org.riceforjira.host.plugins.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the app's servlet sees it: what its pattern covers belongs to the servlet path. */
final class BelowPattern extends HttpServletRequestWrapper {
  private final String covered;

  BelowPattern(HttpServletRequest request, String covered) {
    super(request);
    this.covered = covered;
  }

  @Override
  public String getServletPath() {
    return super.getServletPath() + covered;
  }

  @Override
  public String getPathInfo() {
    String rest = super.getPathInfo().substring(covered.length());
    return rest.isEmpty() ? null : rest;
  }
}
