package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries what the app asks of projects and of the terms that settings name. */
@Component
class ProjectTrials implements Trials {
  private final Projects projects;
  private final Priorities priorities;
  private final LinkTypes linkTypes;
  private final EnabledProjects enabled;
  private final StoredSettings settings;

  ProjectTrials(
      Projects projects,
      Priorities priorities,
      LinkTypes linkTypes,
      EnabledProjects enabled,
      StoredSettings settings) {
    this.projects = projects;
    this.priorities = priorities;
    this.linkTypes = linkTypes;
    this.enabled = enabled;
    this.settings = settings;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.SERVICES;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.onIssue("projects", this::projects).needing(ApiPart.PROJECT_LIST),
        Trial.of("project-settings", this::settings).needing(ApiPart.PROJECT_LIST),
        Trial.of("priorities", () -> any(priorities.names().size())),
        Trial.of("link-types", () -> any(linkTypes.all().map(List::size).orElse(0)))
            .needing(ApiPart.LINK_TYPES));
  }

  private void projects(TrialIssue issue) {
    TrialFailed.unless(
        projects.visible().contains(issue.project()),
        "rice.check.failed.project",
        issue.project().key());
  }

  private void settings() {
    String unreadable =
        enabled.withSettings().stream()
            .filter(project -> !isReadable(project))
            .map(ProjectRef::key)
            .collect(Collectors.joining(", "));
    TrialFailed.unless(unreadable.isEmpty(), "rice.check.failed.settings", unreadable);
  }

  private boolean isReadable(ProjectRef project) {
    try {
      return settings.read(project.id()).isPresent() || settings.defaults().isEmpty();
    } catch (UnreadableSettings e) {
      return false;
    }
  }

  private static void any(int found) {
    TrialFailed.unless(found > 0, "rice.check.failed.none");
  }
}
