package org.riceforjira.host.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses writing REST requests that another site's page could have sent: those with a form's
 * content type, or none, and those from a foreign origin. {@code X-Atlassian-Token: no-check} lets
 * the former pass, because no form can send it.
 */
public final class XsrfGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> FORM_TYPES =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod()) || trusted(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain;charset=UTF-8");
    response
        .getWriter()
        .write("XSRF check failed: send application/json from this site, or X-Atlassian-Token.");
  }

  private static boolean trusted(HttpServletRequest request) {
    return "no-check".equals(request.getHeader("X-Atlassian-Token"))
        || (!formLike(request) && !foreign(request));
  }

  private static boolean formLike(HttpServletRequest request) {
    String type = mediaType(request);
    // A PUT or DELETE without a body has no content type; no form can send those.
    return type.isEmpty() ? request.getMethod().equals("POST") : FORM_TYPES.contains(type);
  }

  private static String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
  }

  private static boolean foreign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin != null && !origin.equals(own(request));
  }

  private static String own(HttpServletRequest request) {
    return URI.create(request.getRequestURL().toString())
        .resolve("/")
        .toString()
        .replaceAll("/$", "");
  }
}
