package org.riceforjira.host.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to run scripts from this site only, and nothing written into a page. */
final class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // AUI sets inline styles, so those have to be allowed; scripts need no exception.
    response.setHeader(
        "Content-Security-Policy", "script-src 'self'; style-src 'self' 'unsafe-inline'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    request.setCharacterEncoding("UTF-8");
    chain.doFilter(request, response);
  }
}
