package org.riceforjira.plugin.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Addresses;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.SettingsProblems;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnreadableSettings;
import org.springframework.stereotype.Component;

/**
 * What the templates of a project's pages say first: that it has switched RICE off, or why its
 * scores stay as they are; with a link to the settings for those who administer it.
 */
@Component
public class ProjectNotices {
  private static final String NOTICE = "riceNotice";
  private static final String OFF = "riceOff";
  private static final String LINK = "riceSettings";
  private static final String LINKED = "riceSettingsText";

  private final StoredSettings settings;
  private final SettingsProblems problems;
  private final Projects projects;
  private final Addresses addresses;
  private final Texts texts;

  public ProjectNotices(
      StoredSettings settings,
      SettingsProblems problems,
      Projects projects,
      Addresses addresses,
      Texts texts) {
    this.settings = settings;
    this.problems = problems;
    this.projects = projects;
    this.addresses = addresses;
    this.texts = texts;
  }

  /**
   * By the names that templates know: riceNotice is "" where there is nothing to be said, riceOff
   * is "" while the project uses RICE, riceSettings is "" for those who may not change it.
   */
  public Map<String, String> of(ProjectRef project) {
    Map<String, String> notices = nothing();
    settings(project.id())
        .ifPresent(
            chosen -> {
              if (chosen.use().enabled()) {
                sayKept(project, chosen, notices);
              } else {
                sayOff(project, notices);
              }
            });
    return notices;
  }

  /** The same for the project of an issue, of which only matters whether it is switched off. */
  public Map<String, String> ofIssue(ProjectId id) {
    Map<String, String> notices = nothing();
    settings(id)
        .filter(chosen -> !chosen.use().enabled())
        .flatMap(chosen -> projects.byId(id))
        .ifPresent(project -> sayOff(project, notices));
    return notices;
  }

  /** What templates are told where there is nothing to be said. */
  public static Map<String, String> nothing() {
    Map<String, String> nothing = new HashMap<>();
    List.of(NOTICE, OFF, LINK, LINKED).forEach(name -> nothing.put(name, ""));
    return nothing;
  }

  private void sayOff(ProjectRef project, Map<String, String> notices) {
    notices.put(NOTICE, texts.text("rice.settings.notice.off", project.name()));
    notices.put(OFF, "off");
    link(project, "#people", notices);
  }

  private void sayKept(ProjectRef project, ProjectSettings chosen, Map<String, String> notices) {
    List<String> stopping = problems.stopping(project.id(), chosen);
    if (!stopping.isEmpty()) {
      String kept = texts.text("rice.settings.problem.ranked");
      notices.put(NOTICE, String.join(" ", stopping) + " " + kept);
      link(project, "", notices);
    }
  }

  private void link(ProjectRef project, String part, Map<String, String> notices) {
    if (projects.administers(project)) {
      notices.put(LINK, addresses.settings(project) + part);
      notices.put(LINKED, texts.text("rice.settings.link"));
    }
  }

  /** None while they cannot be read: a page is drawn all the same, and REST says what is wrong. */
  private Optional<ProjectSettings> settings(ProjectId id) {
    try {
      return settings.effective(id).map(VersionedSettings::settings);
    } catch (UnreadableSettings | LaterDocument e) {
      return Optional.empty();
    }
  }
}
