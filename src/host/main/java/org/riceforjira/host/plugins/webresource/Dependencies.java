package org.riceforjira.host.plugins.webresource;

import java.util.List;
import java.util.Set;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;

/**
 * The web resources that an app may depend on: its own, and those of Jira, which the pages of this
 * host load anyway.
 */
final class Dependencies {
  private static final List<String> OF_JIRA =
      List.of(
          "com.atlassian.auiplugin:",
          "jira.webresources:",
          "com.atlassian.plugins.jira-frontend-api:");
  private static final Set<String> SINGLE =
      Set.of(
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
          "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager");

  private Dependencies() {}

  static void check(Descriptor descriptor, String module, String dependency) throws AppRefused {
    boolean own =
        descriptor.modules("web-resource").stream()
            .anyMatch(other -> descriptor.completeKey(other).equals(dependency));
    if (!own && !isOfJira(dependency)) {
      throw new AppRefused(
          "Module \""
              + module
              + "\" depends on the web resource \""
              + dependency
              + "\", which neither the app nor Jira has.");
    }
  }

  static boolean isOfJira(String completeKey) {
    return SINGLE.contains(completeKey) || OF_JIRA.stream().anyMatch(completeKey::startsWith);
  }
}
