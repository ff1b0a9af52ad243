package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Where pages of the app are, for links in what Jira draws. */
@Component
public class Addresses {
  private final ApplicationProperties application;

  public Addresses(@ComponentImport ApplicationProperties application) {
    this.application = application;
  }

  /** The page with the RICE settings of a project. */
  public String settings(ProjectRef project) {
    return base()
        + "/plugins/servlet/rice/settings?project="
        + URLEncoder.encode(project.key(), StandardCharsets.UTF_8);
  }

  /** Where this Jira is, as people call it up. */
  String base() {
    return application.getBaseUrl(UrlMode.ABSOLUTE);
  }
}
