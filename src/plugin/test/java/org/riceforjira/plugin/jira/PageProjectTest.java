package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageProjectTest {
  private static final String HELPER = "com.atlassian.jira.plugin.webfragment.model.JiraHelper";

  private final PageProject pages = new PageProject(new ApiCheck());

  @Test
  void theProjectIsFoundWhereverTheKindOfPageKeepsIt() {
    assertEquals(Optional.of("SHOP"), pages.key(Map.of("project", project("SHOP"))));
    assertEquals(Optional.of("SHOP"), pages.key(Map.of("helper", helper(project("SHOP")))));
    assertEquals(Optional.of("SHOP"), pages.key(Map.of("projectKey", "SHOP")));
    assertEquals(Optional.of("SHOP"), pages.key(Map.of("pathEncodedProjectKey", "SHOP")));
  }

  @Test
  void aPageOutsideOfProjectsHasNone() {
    Map<String, Object> context = new HashMap<>();
    context.put("project", null);
    context.put("helper", helper(null));
    context.put("projectKey", "");
    assertEquals(Optional.empty(), pages.key(context));
  }

  @Test
  void aJiraWithoutTheHelperIsAskedInTheOtherPlaces() {
    PageProject changed = new PageProject(new ApiCheck(ChangedJira.without(HELPER)));
    JiraHelper helper = helper(project("HELD"));
    assertEquals(Optional.of("SHOP"), changed.key(Map.of("helper", helper, "projectKey", "SHOP")));
  }

  private static Project project(String key) {
    Project project = mock(Project.class);
    when(project.getKey()).thenReturn(key);
    return project;
  }

  private static JiraHelper helper(Project project) {
    JiraHelper helper = mock(JiraHelper.class);
    when(helper.getProject()).thenReturn(project);
    return helper;
  }
}
