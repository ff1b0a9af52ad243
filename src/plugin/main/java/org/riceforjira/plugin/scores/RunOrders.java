package org.riceforjira.plugin.scores;

import java.util.Optional;
import java.util.function.Predicate;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.springframework.stereotype.Component;

/** Takes orders for runs: one at a time in the whole cluster, and one run for each project. */
@Component
class RunOrders {
  private final RunStore store;
  private final LiveRuns live;
  private final DeadRuns dead;
  private final Projects projects;

  RunOrders(RunStore store, LiveRuns live, DeadRuns dead, Projects projects) {
    this.store = store;
    this.live = live;
    this.dead = dead;
    this.projects = projects;
  }

  /**
   * The answer to an order.
   *
   * @param fresh what is to be worked on now; empty if the run is under way already
   */
  record Order(Run run, Optional<LiveRun> fresh) {}

  Order take(RunRequest request) {
    ProjectRef project = request.project().map(this::project).orElse(null);
    RunTask task =
        new RunTask(
            request.kind(),
            project,
            request.jql().filter(jql -> !jql.isBlank()).orElse(null),
            request.by().orElse(null),
            null,
            false);
    return store.alone(
        () -> {
          dead.bury();
          return underWay(run -> sameScope(run.task(), task))
              .map(run -> new Order(run, Optional.empty()))
              .orElseGet(() -> fresh(task));
        });
  }

  /**
   * Planned dates are not like scores: of two orders each can be of another plan.
   *
   * @throws DatesUnderWay where a plan is being written to the project, or taken back
   */
  Order takeDates(ProjectId project, DatePlan plan, Optional<String> by) {
    RunTask task = new RunTask(RunKind.DATES, project(project), null, by.orElse(null), null, false);
    return store.alone(
        () -> {
          dead.bury();
          underWay(run -> overlaps(run.task(), task))
              .ifPresent(
                  run -> {
                    throw new DatesUnderWay(run.id());
                  });
          Order order = fresh(task);
          order.fresh().ifPresent(run -> run.carry(plan));
          return order;
        });
  }

  /**
   * Each preview of settings is of others: none that is under way is the answer. The same person
   * waits for the last one only.
   */
  Order takeSupposed(ProjectId project, ProjectSettings supposed, Optional<String> by) {
    RunTask task =
        new RunTask(RunKind.PREVIEW, project(project), null, by.orElse(null), null, true);
    return store.alone(
        () -> {
          dead.bury();
          store.latest().stream()
              .filter(run -> !run.state().ended() && run.task().equals(task))
              .forEach(this::cancel);
          Order order = fresh(task);
          order.fresh().ifPresent(run -> run.suppose(supposed));
          return order;
        });
  }

  private void cancel(Run run) {
    store.askToCancel(run.id());
    live.cancel(run.id());
  }

  Order takeUndo(long id, Optional<String> by) {
    return store.alone(
        () -> {
          dead.bury();
          Run run = store.find(id).orElseThrow(() -> new NotUndoable(Note.of("rice.run.gone")));
          refuseUnlessUndoable(run);
          RunTask task =
              new RunTask(
                  run.task().kind().undo(), run.task().project(), null, by.orElse(null), id, false);
          Order order = fresh(task);
          try {
            store.save(run.with(run.result().undoneBy(order.run().id())));
          } catch (RuntimeException e) {
            // Nobody will work on it: taken for alive, it would keep others from its projects.
            order.fresh().ifPresent(live::leave);
            throw e;
          }
          return order;
        });
  }

  /** Nobody can work on it. */
  void withdraw(LiveRun fresh) {
    live.leave(fresh);
    store.alone(
        () -> {
          store.tidyAfter(fresh.run());
          store.remove(fresh.run().id());
          return null;
        });
  }

  private void refuseUnlessUndoable(Run run) {
    if (run.result().undoneBy() != null) {
      throw new NotUndoable(Note.of("rice.run.undo.done"));
    }
    if (!run.undoable()) {
      throw new NotUndoable(
          Note.of(run.state().ended() ? "rice.run.undo.nothing" : "rice.run.undo.running"));
    }
    if (underWay(other -> overlaps(other.task(), run.task())).isPresent()) {
      throw new NotUndoable(Note.of("rice.run.undo.busy"));
    }
  }

  private Order fresh(RunTask task) {
    LiveRun run = live.create(task);
    return new Order(run.run(), Optional.of(run));
  }

  private Optional<Run> underWay(Predicate<Run> wanted) {
    return store.latest().stream().filter(run -> !run.state().ended()).filter(wanted).findFirst();
  }

  private static boolean sameScope(RunTask some, RunTask other) {
    return sameMatter(some, other) && sameProject(some, other);
  }

  /** Dates and scores do not get in each other's way, and what is only supposed is in nobody's. */
  private static boolean sameMatter(RunTask some, RunTask other) {
    return some.kind().dates() == other.kind().dates() && !some.supposed();
  }

  private static boolean sameProject(RunTask some, RunTask other) {
    return some.project() == null
        ? other.project() == null
        : other.project() != null && some.project().id().equals(other.project().id());
  }

  private static boolean overlaps(RunTask some, RunTask other) {
    return sameMatter(some, other)
        && (some.project() == null || other.project() == null || sameProject(some, other));
  }

  private ProjectRef project(ProjectId id) {
    return projects
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no project " + id.value() + "."));
  }
}
