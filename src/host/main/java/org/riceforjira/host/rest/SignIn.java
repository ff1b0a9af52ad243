package org.riceforjira.host.rest;

import com.atlassian.jira.util.ImportUtils;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jira.CurrentUser;
import org.riceforjira.host.jira.SecureSessions;

/**
 * Says who is asking, by basic authentication, a personal access token or the session, for as long
 * as a request runs: sets the thread's user and lets its writes reach the index.
 */
public final class SignIn extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String SESSION_USER = "host.user";
  private static final String SECURE_UNTIL = "host.secure";
  private static final String REASON = "X-Seraph-LoginReason";

  private final transient Logins logins;
  private final transient CurrentUser currentUser;
  private final transient SecureSessions secureSessions;

  public SignIn(Logins logins, CurrentUser currentUser, SecureSessions secureSessions) {
    this.logins = logins;
    this.currentUser = currentUser;
    this.secureSessions = secureSessions;
  }

  /** Signs a person in to a session of their own: a session known before the login is not kept. */
  public static void begin(HttpServletRequest request, UserRow user) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(SESSION_USER, user.key());
  }

  /** The password was confirmed: from now on the session may administer. */
  public static void secure(HttpServletRequest request, Instant end) {
    request.getSession().setAttribute(SECURE_UNTIL, end);
  }

  /** Signs out. */
  public static void end(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String basic = request.getHeader("Authorization");
    Optional<UserRow> user = basic == null ? bySession(request) : byHeader(basic);
    if (basic != null && user.isEmpty()) {
      refuse(response);
      return;
    }
    response.setHeader("X-AUSERNAME", user.map(UserRow::name).orElse("anonymous"));
    user.ifPresent(known -> response.setHeader(REASON, "OK"));
    currentUser.set(user.map(UserRow::key).orElse(null));
    // Who sends the password with every request has no need to confirm it.
    secureSessions.enter(basic == null ? secureUntil(request) : Instant.MAX);
    ImportUtils.setIndexIssues(true);
    try {
      chain.doFilter(request, response);
    } finally {
      ImportUtils.setIndexIssues(false);
      secureSessions.enter(null);
      currentUser.set(null);
    }
  }

  private static Instant secureUntil(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Instant) session.getAttribute(SECURE_UNTIL))
        .orElse(null);
  }

  private Optional<UserRow> bySession(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(SESSION_USER))
        .flatMap(logins::active);
  }

  private Optional<UserRow> byHeader(String header) {
    if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return logins.owner(header.substring(7).trim());
    }
    if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(6).trim());
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 ? logins.check(parts[0], parts[1]) : Optional.empty();
    } catch (IllegalArgumentException e) {
      // Not Base64, so not a name and a password either: the same refusal as for a wrong password.
      return Optional.empty();
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(REASON, "AUTHENTICATED_FAILED");
    response.setContentType("application/json;charset=UTF-8");
    String message =
        "Name and password, or the token, do not fit. Mend them, or leave out the Authorization.";
    response.getWriter().write(Answers.text(Answers.errorCollection(List.of(message), Map.of())));
  }
}
