package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/**
 * Finds runs for those who may administer what they cover; runs that write planned dates also for
 * whoever started them.
 */
@Component
class RunAccess {
  private final Recalculations recalculations;
  private final Projects projects;
  private final Visitor visitor;
  private final Texts texts;

  RunAccess(Recalculations recalculations, Projects projects, Visitor visitor, Texts texts) {
    this.recalculations = recalculations;
    this.projects = projects;
    this.visitor = visitor;
    this.texts = texts;
  }

  /** The run, or 404: also for those who may not know of it. */
  Run run(String id) {
    return number(id)
        .flatMap(this::find)
        .filter(this::isOpen)
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.error.run.missing", id)));
  }

  /** Of what project a run of a later version is, nobody can tell. */
  private Optional<Run> find(long id) {
    try {
      return recalculations.find(id);
    } catch (LaterDocument e) {
      if (visitor.administersJira()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** The runs of one project, newest first. */
  List<Run> of(ProjectRef project) {
    return recalculations.latest().stream()
        .filter(run -> run.task().project() != null)
        .filter(run -> run.task().project().id().equals(project.id()))
        .toList();
  }

  private boolean isOpen(Run run) {
    ProjectRef then = run.task().project();
    return visitor.administersJira()
        || then != null
            && projects
                .byId(then.id())
                .flatMap(now -> projects.visible(now.key()))
                .filter(project -> isOwn(run.task()) || projects.administers(project))
                .isPresent();
  }

  private boolean isOwn(RunTask task) {
    return task.kind().dates() && visitor.key().filter(key -> key.equals(task.by())).isPresent();
  }

  private static Optional<Long> number(String id) {
    try {
      return Optional.of(Long.valueOf(id));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
