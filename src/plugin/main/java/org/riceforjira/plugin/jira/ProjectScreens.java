package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The screens on which the issues of a project are created, edited and viewed. */
@Component
class ProjectScreens {
  private final UnexportedServices services;
  private final Locks locks;
  private final ApiCheck api;

  ProjectScreens(UnexportedServices services, Locks locks, ApiCheck api) {
    this.services = services;
    this.locks = locks;
    this.api = api;
  }

  /**
   * Adds fields to the first tab of each screen that lacks them; returns what was added where.
   * Screens without a tab are left out. Alone in the cluster, because two at once would add twice.
   */
  List<ScreenAddition> add(Project project, List<String> fieldIds) {
    return locks.alone(Locks.SETUP, () -> addAlone(project, fieldIds));
  }

  private List<ScreenAddition> addAlone(Project project, List<String> fieldIds) {
    List<ScreenAddition> added =
        missing(project, fieldIds).stream().filter(ScreenAddition::hasTab).toList();
    Map<Long, FieldScreen> screens = screens(project);
    for (ScreenAddition addition : added) {
      FieldScreenTab tab = screens.get(addition.screenId()).getTab(0);
      tab.addFieldScreenLayoutItem(addition.fieldId());
    }
    return added;
  }

  /** What {@link #add} would do, and what it cannot. */
  List<ScreenAddition> missing(Project project, List<String> fieldIds) {
    List<ScreenAddition> missing = new ArrayList<>();
    for (FieldScreen screen : screens(project).values()) {
      boolean hasTab = !screen.getTabs().isEmpty();
      for (String field : fieldIds) {
        if (!screen.containsField(field)) {
          missing.add(new ScreenAddition(screen.getId(), screen.getName(), field, hasTab));
        }
      }
    }
    return missing;
  }

  private Map<Long, FieldScreen> screens(Project project) {
    api.need(ApiPart.SCREENS);
    Map<Long, FieldScreen> screens = new LinkedHashMap<>();
    services
        .get(IssueTypeScreenSchemeManager.class)
        .getIssueTypeScreenScheme(project)
        .getEntities()
        .stream()
        .flatMap(entity -> entity.getFieldScreenScheme().getFieldScreenSchemeItems().stream())
        .map(item -> item.getFieldScreen())
        .forEach(screen -> screens.putIfAbsent(screen.getId(), screen));
    return screens;
  }
}
