package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.GoalSavers;
import org.riceforjira.plugin.jira.SettingsProblems;
import org.riceforjira.plugin.jira.UnknownPerson;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/** Finds what would make scores wrong, before any is written. */
@Component
class ProjectChecks {
  private final SettingsProblems problems;
  private final GoalSavers goals;
  private final Visitor visitor;

  ProjectChecks(SettingsProblems problems, GoalSavers goals, Visitor visitor) {
    this.problems = problems;
    this.goals = goals;
    this.visitor = visitor;
  }

  /** What is in the way of a run of the project; empty if nothing is. */
  Optional<Note> objection(RunTask task, ProjectId project, ProjectSettings settings) {
    if (task.by() != null && !isActive(task.by())) {
      return Optional.of(Note.of("rice.run.starter"));
    }
    if (!settings.use().enabled()) {
      return Optional.of(Note.of("rice.run.off"));
    }
    List<String> stopping = problems.stopping(project, settings);
    if (!stopping.isEmpty()) {
      return Optional.of(Note.of("rice.run.unscored", String.join(" ", stopping)));
    }
    if (task.supposed()) {
      // Nobody has saved these goals yet: they are asked for as whoever wants to.
      return Optional.empty();
    }
    return goals.problem(project, settings).map(sentence -> Note.of("rice.run.unscored", sentence));
  }

  /** True where no score is written by the settings: those that exist are kept. */
  boolean stopped(ProjectId project, ProjectSettings settings) {
    return !problems.stopping(project, settings).isEmpty();
  }

  /**
   * A query that somebody narrowed the run down with is asked as them; otherwise only goals name
   * things, and those are asked for as whoever saved the goals.
   */
  Actors actors(RunTask task, ProjectId project, ProjectSettings settings) {
    boolean goalsOnly = task.whole() && !settings.rules().alignment().isEmpty();
    String reader = goalsOnly ? goals.saver(project).orElse(null) : task.by();
    return new Actors(reader, task.by());
  }

  private boolean isActive(String userKey) {
    try {
      return visitor.as(userKey, () -> true);
    } catch (UnknownPerson e) {
      return false;
    }
  }
}
