package org.riceforjira.host.plugins.velocity;

/** {@code $requestContext} in templates. */
public final class TemplateRequest {
  private final String baseUrl;
  private final String contextPath;

  public TemplateRequest(String baseUrl, String contextPath) {
    this.baseUrl = baseUrl;
    this.contextPath = contextPath;
  }

  public String getBaseUrl() {
    return baseUrl;
  }

  public String getContextPath() {
    return contextPath;
  }
}
