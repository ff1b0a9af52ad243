package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.QueryProjects;
import org.riceforjira.plugin.jira.RefusedQuery;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Finds what a request wants a roadmap of. */
@Component
class Sources {
  /** More projects in one roadmap nobody can read, and each needs a ranking in memory. */
  static final int MOST_PROJECTS = 20;

  private static final int LONGEST_JQL = 5000;

  private final Requests requests;
  private final SettingsInUse inUse;
  private final StoredSettings settings;
  private final QueryProjects queries;
  private final Texts texts;

  Sources(
      Requests requests,
      SettingsInUse inUse,
      StoredSettings settings,
      QueryProjects queries,
      Texts texts) {
    this.requests = requests;
    this.inUse = inUse;
    this.settings = settings;
    this.queries = queries;
    this.texts = texts;
  }

  /** 404 for a project that the visitor does not see, 409 while it does not use RICE. */
  RoadmapSource ofProject(String key) {
    ProjectRef asked = requests.project(key);
    PlanProject project = new PlanProject(asked, inUse.of(asked));
    return new RoadmapSource(Optional.of(project.ref()), "", List.of(project), project.settings());
  }

  /**
   * 400 for a query that Jira does not accept, or that finds issues of too many projects; 409 if
   * all of these have switched RICE off. Those that have are left out otherwise.
   */
  RoadmapSource ofQuery(Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    String jql = inputs.text("jql", LONGEST_JQL).orElse("");
    if (jql.isEmpty()) {
      inputs.wrong("jql", "rice.plan.error.jql");
    }
    inputs.check();
    ProjectSettings defaults = settings.defaults().orElseThrow(requests::notSetUp);
    Map<Boolean, List<PlanProject>> found =
        projects(jql).stream()
            .map(this::planProject)
            .collect(Collectors.partitioningBy(project -> project.settings().use().enabled()));
    List<PlanProject> projects = found.get(true);
    List<ProjectRef> off = found.get(false).stream().map(PlanProject::ref).toList();
    if (projects.isEmpty() && !off.isEmpty()) {
      throw Refusal.conflict(inUse.off(off.get(0)));
    }
    ProjectSettings planned = projects.size() == 1 ? projects.get(0).settings() : defaults;
    return new RoadmapSource(Optional.empty(), jql, projects, planned, off);
  }

  private List<ProjectRef> projects(String jql) {
    try {
      List<ProjectRef> found = queries.of(jql, MOST_PROJECTS);
      if (found.size() > MOST_PROJECTS) {
        String sentence = texts.text("rice.plan.error.projects", Integer.toString(MOST_PROJECTS));
        throw Refusal.invalid(Map.of("jql", sentence));
      }
      return found;
    } catch (RefusedQuery e) {
      throw Refusal.invalid(Map.of("jql", e.getMessage()));
    }
  }

  private PlanProject planProject(ProjectRef project) {
    return new PlanProject(project, inUse.evenIfOff(project));
  }
}
