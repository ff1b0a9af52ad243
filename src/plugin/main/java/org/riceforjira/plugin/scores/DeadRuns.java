package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.plugin.jira.Reindex;
import org.riceforjira.plugin.scores.StoredParts.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds runs that nobody works on any more, because their Jira was killed, and ends them. Nothing
 * of them is lost: another run writes only what still differs.
 */
@Component
class DeadRuns {
  private static final Logger LOG = LoggerFactory.getLogger(DeadRuns.class);

  private final RunStore store;
  private final LiveRuns live;
  private final ProjectLocks locks;
  private final RunFiles files;
  private final Reindex index;

  DeadRuns(RunStore store, LiveRuns live, ProjectLocks locks, RunFiles files, Reindex index) {
    this.store = store;
    this.live = live;
    this.locks = locks;
    this.files = files;
    this.index = index;
  }

  /** Ends those that are dead; call it {@link RunStore#alone}. */
  void bury() {
    List<Run> runs = store.latest();
    runs.stream()
        .filter(run -> !run.state().ended() && !live.lives(run, runs))
        .forEach(this::buryUnlessBusy);
  }

  /** Clocks can be wrong, locks cannot: who holds a project's lock is alive. */
  private void buryUnlessBusy(Run run) {
    if (run.progress().project() == null) {
      end(run.id());
    } else {
      locks.ifFree(
          run.task().kind(),
          run.progress().project().id(),
          () -> {
            end(run.id());
            return true;
          });
    }
  }

  private void end(long id) {
    store.find(id).filter(run -> !run.state().ended()).ifPresent(this::end);
  }

  private void end(Run run) {
    Run known = live.asEnded(run);
    Run ended = known.state().ended() ? known : interrupted(run);
    store.save(ended);
    live.forgetEnd(ended.id());
    store.tidyAfter(ended);
  }

  private Run interrupted(Run run) {
    Run ended =
        run.with(RunState.INTERRUPTED)
            .with(run.life().ending(live.now()))
            .with(run.result().noting(Note.of("rice.run.interrupted")));
    try {
      StoredParts journal = files.journal(run.id());
      List<Part> parts = journal.all();
      if (parts.isEmpty()) {
        return ended;
      }
      // Jira may have been killed between writing it and bringing it into the index.
      index.again(files.differences(run).last().stream().map(IssueDifference::issueId).toList());
      return ended.with(ended.result().with(ended.result().report(), journal.total()));
    } catch (RuntimeException e) {
      // Whatever is wrong with what it left, it must not keep every other run from starting.
      LOG.error("The journal of run {}, which was interrupted, cannot be read", run.id(), e);
      return ended;
    }
  }
}
