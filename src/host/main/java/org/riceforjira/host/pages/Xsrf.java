package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The token that a form carries to prove that it came from a page of this session. */
final class Xsrf {
  static final String PARAMETER = "atl_token";

  private final SecureRandom random;

  Xsrf(SecureRandom random) {
    this.random = random;
  }

  /** The session's token; begins a session where there is none. */
  String token(HttpServletRequest request) {
    HttpSession session = request.getSession();
    String token = (String) session.getAttribute(PARAMETER);
    if (token == null) {
      byte[] bytes = new byte[16];
      random.nextBytes(bytes);
      token = HexFormat.of().formatHex(bytes);
      session.setAttribute(PARAMETER, token);
    }
    return token;
  }

  boolean holds(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object expected = session == null ? null : session.getAttribute(PARAMETER);
    String sent = request.getParameter(PARAMETER);
    return expected != null
        && sent != null
        && MessageDigest.isEqual(bytes(expected.toString()), bytes(sent));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
