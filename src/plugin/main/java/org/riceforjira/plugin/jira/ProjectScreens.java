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
  private final ApiCheck api;

  ProjectScreens(UnexportedServices services, ApiCheck api) {
    this.services = services;
    this.api = api;
  }

  /** Adds fields to the first tab of each screen that lacks them; returns what was added where. */
  List<ScreenAddition> add(Project project, List<String> fieldIds) {
    List<ScreenAddition> added = missing(project, fieldIds);
    Map<Long, FieldScreen> screens = screens(project);
    for (ScreenAddition addition : added) {
      FieldScreenTab tab = screens.get(addition.screenId()).getTab(0);
      tab.addFieldScreenLayoutItem(addition.fieldId());
    }
    return added;
  }

  /** What {@link #add} would do. */
  List<ScreenAddition> missing(Project project, List<String> fieldIds) {
    List<ScreenAddition> missing = new ArrayList<>();
    screens(project)
        .forEach(
            (id, screen) ->
                fieldIds.stream()
                    .filter(field -> !screen.containsField(field))
                    .forEach(
                        field -> missing.add(new ScreenAddition(id, screen.getName(), field))));
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
