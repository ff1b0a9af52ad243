package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.scores.RunProgress.Phase;
import org.riceforjira.plugin.scores.RunProgress.Projects;

/** Keeps a run's record up with what its worker does, project by project. */
final class Course {
  private static final double NANOS = 1e9;

  private final LiveRun live;
  private final AppInstance app;
  private RunReport before = RunReport.NONE;
  private long differencesBefore;
  private ProjectOutcome soFar = ProjectOutcome.NOTHING;
  private long phaseBegan;

  Course(LiveRun live, AppInstance app) {
    this.live = live;
    this.app = app;
  }

  LiveRun live() {
    return live;
  }

  /** Before the first project: how many there are. */
  void projects(int of) {
    progress(new RunProgress(Phase.COUNTING, 0, 0, null, null, new Projects(0, of)));
  }

  void begin(ProjectRef project) {
    soFar = ProjectOutcome.NOTHING;
    progress(new RunProgress(Phase.COUNTING, 0, 0, null, project, projects()));
  }

  /** A step of the current project begins that goes over so many issues. */
  void begin(Phase phase, long issues) {
    phaseBegan = app.nanos();
    progress(new RunProgress(phase, 0, issues, null, current(), projects()));
  }

  /** So many issues of the step are done. */
  void at(long done, RunReport report, long differences) {
    soFar = new ProjectOutcome(report, differences, null, List.of());
    RunProgress last = live.run().progress();
    long of = Math.max(done, last.of());
    Phase phase = last.phase() == Phase.SCORING && ranks(done, of) ? Phase.RANKING : last.phase();
    RunProgress now = new RunProgress(phase, done, of, remaining(done, of), current(), projects());
    live.change(run -> run.with(now).with(result(run, report, differences)));
  }

  /** What the current project has come to, which goes no further. */
  ProjectOutcome broken(Note problem) {
    return soFar.failing(problem);
  }

  /** The current project is done with. */
  void end(ProjectOutcome outcome) {
    Projects projects = new Projects(projects().done() + 1, projects().of());
    RunProgress last = live.run().progress();
    RunProgress now =
        new RunProgress(last.phase(), last.done(), last.of(), null, current(), projects);
    live.change(
        run -> {
          RunResult result = result(run, outcome.report(), outcome.differences());
          for (Note note : outcome.notes()) {
            result = result.noting(note);
          }
          return run.with(now).with(projects.of() == 1 ? result.at(outcome.revision()) : result);
        });
    before = live.run().result().report();
    differencesBefore = live.run().result().differences();
  }

  /** The run as a whole goes no further. */
  void fail(Note problem) {
    live.change(
        run ->
            run.with(
                run.result()
                    .with(
                        run.result().report().plus(ProjectOutcome.refused(problem).report()),
                        run.result().differences())));
  }

  /** The run is done with. */
  void end(Ending ending) {
    RunProgress last = live.run().progress();
    RunProgress now =
        new RunProgress(Phase.DONE, last.done(), last.of(), null, null, last.projects());
    live.change(
        run ->
            run.with(now)
                .with(
                    run.result()
                        .with(run.result().report().ending(ending), run.result().differences())));
  }

  private boolean ranks(long done, long of) {
    return live.run().task().kind() == RunKind.PREVIEW && done == of;
  }

  private RunResult result(Run run, RunReport report, long differences) {
    return run.result().with(before.plus(report), differencesBefore + differences);
  }

  private Long remaining(long done, long of) {
    if (done == 0) {
      return null;
    }
    double seconds = (app.nanos() - phaseBegan) / NANOS;
    return (long) Math.ceil(seconds / done * (of - done));
  }

  private void progress(RunProgress progress) {
    live.changeNow(run -> run.with(progress));
  }

  private ProjectRef current() {
    return live.run().progress().project();
  }

  private Projects projects() {
    return live.run().progress().projects();
  }
}
