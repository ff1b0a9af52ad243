package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What this Jira is, as it tells itself. */
@Component
public class Product {
  private final ApplicationProperties application;
  private final ApiCheck api;

  Product(@ComponentImport ApplicationProperties application, ApiCheck api) {
    this.application = application;
    this.api = api;
  }

  /** Such as "Jira". */
  public String name() {
    return Objects.requireNonNullElse(application.getDisplayName(), "");
  }

  /** Such as "11.3.0"; "" where this Jira does not tell. */
  public String version() {
    return api.has(ApiPart.PRODUCT_VERSION)
        ? Objects.requireNonNullElse(application.getVersion(), "")
        : "";
  }
}
