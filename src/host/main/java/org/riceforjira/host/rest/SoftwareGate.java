package org.riceforjira.host.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Answers 404 to everything of Jira Software while that is absent. */
public final class SoftwareGate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient BooleanSupplier present;

  public SoftwareGate(BooleanSupplier present) {
    this.present = present;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (present.getAsBoolean()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write("{\"message\":\"HTTP 404 Not Found\",\"status-code\":404}");
  }
}
