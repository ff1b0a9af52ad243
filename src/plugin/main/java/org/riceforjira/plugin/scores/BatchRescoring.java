package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.EnabledProjects;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.LinkedIssues;
import org.riceforjira.plugin.jira.LinkedIssues.Linked;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works through issues of one project, and finds the issues that have to follow them. */
@Component
class BatchRescoring {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRescoring.class);

  private final StoredSettings settings;
  private final IssueRescoring rescoring;
  private final LinkedIssues links;
  private final Issues names;
  private final EnabledProjects projects;

  BatchRescoring(
      StoredSettings settings,
      IssueRescoring rescoring,
      LinkedIssues links,
      Issues names,
      EnabledProjects projects) {
    this.projects = projects;
    this.settings = settings;
    this.rescoring = rescoring;
    this.links = links;
    this.names = names;
  }

  /** Writes the scores that have to be made right, and returns the linked issues to be next. */
  List<WaitingIssue> rescore(ProjectId project, List<WaitingIssue> together) {
    List<WaitingIssue> next = new ArrayList<>();
    try {
      next.addAll(linked(written(project, together)));
    } catch (RuntimeException e) {
      // Whatever is wrong with this project's settings or links, the other projects must follow.
      rescoring.miss(together.stream().map(WaitingIssue::issue).toList(), e);
    }
    return next;
  }

  /** All of them, with the score among what changed of those whose score was written. */
  private List<WaitingIssue> written(ProjectId project, List<WaitingIssue> together) {
    List<IssueRef> issues =
        together.stream().filter(WaitingIssue::itself).map(WaitingIssue::issue).toList();
    Optional<ProjectSettings> chosen = issues.isEmpty() ? Optional.empty() : read(project);
    if (chosen.isEmpty()) {
      rescoring.leave(issues);
      return together;
    }
    Set<IssueRef> written = Set.copyOf(rescoring.many(issues, chosen.get()));
    String score = names.fieldName(chosen.get().scoreField());
    return together.stream()
        .map(issue -> written.contains(issue.issue()) ? issue.changing(score) : issue)
        .toList();
  }

  private List<WaitingIssue> linked(List<WaitingIssue> together) {
    Map<ProjectId, Optional<ProjectSettings>> known = new HashMap<>();
    List<WaitingIssue> next = new ArrayList<>();
    for (WaitingIssue changed : together) {
      if (changed.changed().isEmpty() || changed.farthest()) {
        continue;
      }
      for (Linked linked : links.of(changed.issue().id())) {
        known
            .computeIfAbsent(linked.issue().project(), this::read)
            .filter(chosen -> sums(chosen.needs(), linked, changed))
            .ifPresent(chosen -> next.add(changed.next(linked.issue())));
      }
    }
    return next;
  }

  /** The projects that sum up one of these fields of linked issues. */
  List<ProjectId> summing(Set<String> changed) {
    return projects.withSettings().stream()
        .map(ProjectRef::id)
        .filter(project -> sums(project, changed))
        .toList();
  }

  private boolean sums(ProjectId project, Set<String> changed) {
    try {
      return read(project).filter(chosen -> sums(chosen, changed)).isPresent();
    } catch (RuntimeException e) {
      // Whatever is wrong with these settings, the other projects must follow.
      LOG.warn("Nobody can tell what project {} sums up; it is repaired", project.value(), e);
      return true;
    }
  }

  private boolean sums(ProjectSettings chosen, Set<String> changed) {
    return chosen.needs().links().stream()
        .flatMap(need -> need.field().stream())
        .anyMatch(field -> changed.contains(names.fieldName(field)));
  }

  private boolean sums(FactNeeds needs, Linked linked, WaitingIssue changed) {
    return needs.links().stream()
        .filter(need -> need.type().equalsIgnoreCase(linked.type()))
        .filter(need -> need.direction() == linked.direction())
        .flatMap(need -> need.field().stream())
        .anyMatch(field -> changed.changed().contains(names.fieldName(field)));
  }

  private Optional<ProjectSettings> read(ProjectId project) {
    return settings
        .effective(project)
        .map(VersionedSettings::settings)
        .filter(chosen -> chosen.use().enabled());
  }
}
