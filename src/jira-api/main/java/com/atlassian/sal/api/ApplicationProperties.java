package com.atlassian.sal.api;

/** What the product says of itself. */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode urlMode);

  String getDisplayName();

  String getPlatformId();

  String getVersion();
}
