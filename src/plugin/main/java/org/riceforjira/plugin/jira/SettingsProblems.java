package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.SourcePlace;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Finds out what is wrong with settings since something in Jira was changed that they name. Whether
 * somebody may store settings is asked of {@link SettingsCheck}.
 */
@Component
public class SettingsProblems {
  private final SourceProblems sources;
  private final PlanProblems others;

  SettingsProblems(SourceProblems sources, PlanProblems others) {
    this.sources = sources;
    this.others = others;
  }

  /** Everything, for those who administer the project. */
  public List<SettingsProblem> all(ProjectId project, ProjectSettings settings) {
    List<SettingsProblem> problems = new ArrayList<>(sources.of(project, settings));
    problems.addAll(others.of(project, settings));
    return problems;
  }

  /** The sources that cannot tell any more what they told when they were chosen. */
  List<SourcePlace> lost(ProjectId project, ProjectSettings settings) {
    List<String> paths =
        sources.of(project, settings).stream()
            .filter(SettingsProblem::stops)
            .map(SettingsProblem::path)
            .toList();
    return SourcePlace.all(settings.rules()).stream()
        .filter(place -> paths.stream().anyMatch(path -> path.startsWith(place.path() + ".")))
        .toList();
  }

  /**
   * A sentence for each thing for which no score of the project is written, each once: scores that
   * exist must not be wiped because of it. Names what everybody may know who sees the project:
   * fields, options and types of links.
   */
  public List<String> stopping(ProjectId project, ProjectSettings settings) {
    return sources.of(project, settings).stream()
        .filter(SettingsProblem::stops)
        .map(SettingsProblem::sentence)
        .distinct()
        .toList();
  }
}
