package org.riceforjira.host.jira.services;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where this Jira is found, and where people sign in. */
record Addresses(URI base) implements ApplicationProperties, LoginUriProvider {
  @Override
  public String getBaseUrl(UrlMode urlMode) {
    return switch (urlMode) {
      case CANONICAL, ABSOLUTE -> base.toString();
      case RELATIVE, RELATIVE_CANONICAL, AUTO -> base.getPath();
    };
  }

  @Override
  public String getDisplayName() {
    return "Jira";
  }

  @Override
  public String getPlatformId() {
    return "jira";
  }

  @Override
  public String getVersion() {
    return "11.3.0";
  }

  /**
   * Signing in leads back to {@code returnUri}: a path, or the whole address that a request had,
   * which may name this machine otherwise than the base does. The login refuses foreign ones.
   */
  @Override
  public URI getLoginUri(URI returnUri) {
    String target = returnUri.toString();
    String path =
        target.startsWith(base + "/") ? target.substring(base.toString().length()) : target;
    return URI.create(
        base + "/login.jsp?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
  }
}
