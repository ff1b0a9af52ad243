package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.SyncReport.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on a run from its beginning to its end, in the calling thread. */
@Component
class RunWorker {
  private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

  private final WorkOfKinds works;
  private final LiveRuns live;
  private final RunStore store;
  private final AppInstance app;

  RunWorker(WorkOfKinds works, LiveRuns live, RunStore store, AppInstance app) {
    this.works = works;
    this.live = live;
    this.store = store;
    this.app = app;
  }

  /** Never throws what a run throws: that is in its record and in the log. */
  void work(LiveRun run) {
    try {
      run.begin();
      Course course = new Course(run, app);
      course.end(ending(course));
      end(run);
    } catch (RuntimeException e) {
      // The record itself cannot be stored; the next start of a run finds this one dead.
      LOG.error("Run {} could not be kept", run.run().id(), e);
      if (run.run().state().ended()) {
        live.keepEnd(run.run());
      }
    } finally {
      live.leave(run);
    }
  }

  private Ending ending(Course course) {
    try {
      return works.work(course);
    } catch (RuntimeException e) {
      // Whatever goes wrong must be told in the record: nobody else waits for this thread.
      LOG.error("Run {} failed", course.live().run().id(), e);
      course.fail(FailureNotes.of(e, WorkOfKinds.failure(course.live().run().task().kind())));
      return Ending.FAILED;
    }
  }

  private void end(LiveRun run) {
    RunState state = state(run);
    if (state == RunState.INTERRUPTED) {
      run.interrupt();
    } else {
      run.end(state);
    }
    store.alone(
        () -> {
          store.tidyAfter(run.run());
          return null;
        });
  }

  private static RunState state(LiveRun run) {
    return switch (run.run().result().report().ending()) {
      case COMPLETE -> RunState.COMPLETE;
      case CANCELLED -> run.stopped() ? RunState.INTERRUPTED : RunState.CANCELLED;
      case FAILED, RUNNING -> RunState.FAILED;
    };
  }
}
