package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wants to go after the login: only ever to a page of this site. */
final class LocalPath {
  private LocalPath() {}

  /**
   * The path with its context path. Anything that a browser could take for another site leads to
   * the home page.
   */
  static String of(String destination, String contextPath) {
    if (destination == null || !isLocal(destination)) {
      return contextPath + "/secure/Dashboard.jspa";
    }
    return destination.startsWith(contextPath + "/") ? destination : contextPath + destination;
  }

  /** The login page, from which people come back to the page they asked for. */
  static String login(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return request.getContextPath()
        + "/login.jsp?permissionViolation=true&os_destination="
        + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
  }

  private static boolean isLocal(String destination) {
    // Browsers take \ for / and drop control characters, so that /\evil and /<tab>/evil leave, too.
    return destination.startsWith("/")
        && !destination.startsWith("//")
        && destination.indexOf('\\') < 0
        && destination.chars().noneMatch(c -> c <= ' ' || c == 127);
  }
}
