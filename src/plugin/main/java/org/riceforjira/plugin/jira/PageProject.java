package org.riceforjira.plugin.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the project of the page that a fragment is drawn on. Where Jira keeps it is not the same on
 * every kind of page, so each known place is looked at.
 */
@Component
public class PageProject {
  private final ApiCheck api;

  public PageProject(ApiCheck api) {
    this.api = api;
  }

  /**
   * The key of the page's project; empty on a page without one.
   *
   * @param context what Jira hands to context providers
   */
  public Optional<String> key(Map<String, Object> context) {
    return Stream.of("project", "helper", "projectKey", "pathEncodedProjectKey")
        .map(context::get)
        .map(this::key)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private String key(Object found) {
    if (found instanceof String key) {
      return key.isEmpty() ? null : key;
    }
    if (found instanceof Project project) {
      return project.getKey();
    }
    return api.has(ApiPart.PAGE_PROJECT) && found instanceof JiraHelper helper
        ? key(helper.getProject())
        : null;
  }
}
