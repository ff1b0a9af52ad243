package org.riceforjira.plugin.http;

import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UsableSettings;
import org.springframework.stereotype.Component;

/** The settings in force of projects that use RICE; others are refused. */
@Component
public class SettingsInUse {
  private final StoredSettings settings;
  private final UsableSettings usable;
  private final Requests requests;
  private final Projects projects;
  private final Texts texts;

  public SettingsInUse(
      StoredSettings settings,
      UsableSettings usable,
      Requests requests,
      Projects projects,
      Texts texts) {
    this.settings = settings;
    this.usable = usable;
    this.requests = requests;
    this.projects = projects;
    this.texts = texts;
  }

  /**
   * As far as Jira still has what they name. 409 while the site has no RICE fields, and for a
   * project that has switched RICE off.
   */
  public VersionedSettings of(ProjectRef project) {
    VersionedSettings found = evenIfOff(project);
    if (!found.settings().use().enabled()) {
      throw Refusal.conflict(off(project));
    }
    return found;
  }

  /** The same, also for a project that has switched RICE off. */
  public VersionedSettings evenIfOff(ProjectRef project) {
    return usable.of(project.id()).orElseThrow(requests::notSetUp);
  }

  /**
   * The settings of a project as they are stored, whether it uses RICE or not; 409 without RICE
   * fields.
   */
  public VersionedSettings inForce(ProjectRef project) {
    return settings.effective(project.id()).orElseThrow(requests::notSetUp);
  }

  /** Those of the project that an issue is in. */
  public VersionedSettings of(ProjectId id) {
    return of(projects.byId(id).orElseThrow(requests::notSetUp));
  }

  /** That RICE is switched off, and what to do about it. */
  public String off(ProjectRef project) {
    return texts.text(
        projects.administers(project)
            ? "rice.settings.error.off.administrator"
            : "rice.settings.error.off",
        project.name());
  }
}
