package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody wants to go after the login: only ever to a page of this site. */
final class LocalPath {
  /** The whole address of a page of this machine: its port and its path. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "http://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::(\\d{1,5}))?(/.*)",
          Pattern.CASE_INSENSITIVE);

  /** An encoded slash or backslash, or a percent sign that encodes nothing. */
  private static final Pattern MISLEADING =
      Pattern.compile("%(?:2f|5c|(?![0-9a-f]{2}))", Pattern.CASE_INSENSITIVE);

  private LocalPath() {}

  /**
   * The path with its context path, of a path or of the whole address of a page of this site, which
   * is what apps have. Anything that a browser or server could take for another site, or that
   * climbs, leads to the home page.
   */
  static String of(String destination, HttpServletRequest request) {
    String contextPath = request.getContextPath();
    return Optional.ofNullable(destination)
        .flatMap(wanted -> path(wanted, contextPath, request.getLocalPort()))
        .filter(LocalPath::isLocal)
        .orElse(contextPath + "/secure/Dashboard.jspa");
  }

  /** The login page, from which people come back to the page they asked for. */
  static String login(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return request.getContextPath()
        + "/login.jsp?permissionViolation=true&os_destination="
        + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
  }

  private static Optional<String> path(String wanted, String contextPath, int port) {
    Matcher whole = WHOLE.matcher(wanted);
    if (!whole.matches()) {
      return Optional.of(wanted.startsWith(contextPath + "/") ? wanted : contextPath + wanted)
          .filter(path -> wanted.startsWith("/"));
    }
    int theirs = whole.group(1) == null ? 80 : Integer.parseInt(whole.group(1));
    return Optional.of(whole.group(2))
        .filter(path -> theirs == port && path.startsWith(contextPath + "/"));
  }

  private static boolean isLocal(String destination) {
    // Browsers take \ for / and drop control characters, so that /\evil and /<tab>/evil leave, too.
    if (destination.indexOf('\\') >= 0 || destination.chars().anyMatch(c -> c <= ' ' || c == 127)) {
      return false;
    }
    String path = destination.split("[?#]", 2)[0];
    // Servers take a//b, a/../b and their encoded forms for what they are not, and leave the site.
    return !path.contains("//")
        && !MISLEADING.matcher(path).find()
        && Pattern.compile("/").splitAsStream(path).noneMatch(LocalPath::climbs);
  }

  private static boolean climbs(String segment) {
    String name = segment.toLowerCase(Locale.ROOT).replace("%2e", ".").split("(;|%3b)", 2)[0];
    return name.equals(".") || name.equals("..");
  }
}
