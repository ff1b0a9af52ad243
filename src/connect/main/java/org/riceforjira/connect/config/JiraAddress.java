package org.riceforjira.connect.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address of a Jira, as somebody typed it. */
final class JiraAddress {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

  private static final String SUCH_AS =
      "must be an address such as https://example.atlassian.net or https://jira.example.com/jira";

  private JiraAddress() {}

  /** Without a slash at its end. */
  static URI of(Given given, boolean insecureHttp) {
    URI address = uri(given);
    if (address.getRawUserInfo() != null) {
      throw given.wrong("must be without a login: set RICE_TOKEN in place of it.");
    }
    if (address.getHost() == null || !isWeb(address)) {
      throw given.wrong(SUCH_AS + ".");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw given.wrong(SUCH_AS + ", without ? and #.");
    }
    boolean secure = address.getScheme().equals("https") || isLoopback(address) || insecureHttp;
    if (!secure) {
      throw given.wrong(
          "is not encrypted, so everybody on the way could read the login: use https://, or add"
              + " --insecure-http if the way is your own.");
    }
    return address;
  }

  static boolean isLoopback(URI address) {
    return LOOPBACK.matcher(address.getHost()).matches();
  }

  /** Whether both are the same server. */
  static boolean sameServer(URI one, URI other) {
    return one.getScheme().equals(other.getScheme())
        && one.getHost().equals(other.getHost())
        && port(one) == port(other);
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return address.getScheme().equals("https") ? 443 : 80;
  }

  private static boolean isWeb(URI address) {
    return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
  }

  private static URI uri(Given given) {
    try {
      URI typed = new URI(given.text().strip().replaceFirst("/+$", ""));
      if (typed.getScheme() == null || typed.getHost() == null) {
        return typed;
      }
      return new URI(
          typed.getScheme().toLowerCase(Locale.ROOT)
              + typed
                  .toString()
                  .substring(typed.getScheme().length())
                  .replace(typed.getHost(), typed.getHost().toLowerCase(Locale.ROOT)));
    } catch (URISyntaxException e) {
      // Without the text: it may contain a password.
      throw given.wrong(SUCH_AS + ".");
    }
  }
}
