package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The runs of the whole cluster as they are: none is told to be under way that nobody works on. */
@Component
class KnownRuns {
  private static final Logger LOG = LoggerFactory.getLogger(KnownRuns.class);

  private final RunStore store;
  private final LiveRuns live;
  private final DeadRuns dead;

  KnownRuns(RunStore store, LiveRuns live, DeadRuns dead) {
    this.store = store;
    this.live = live;
    this.dead = dead;
  }

  Optional<Run> find(long id) {
    Optional<Run> found = store.find(id);
    return found.filter(run -> !run.state().ended()).isEmpty()
        ? found.map(live::asItIsNow)
        : latest().stream().filter(run -> run.id() == id).findFirst();
  }

  /** Newest first. */
  List<Run> latest() {
    List<Run> runs = store.latest();
    if (runs.stream().allMatch(run -> run.state().ended() || live.lives(run, runs))) {
      return runs.stream().map(live::asItIsNow).toList();
    }
    bury();
    return store.latest().stream().map(live::asItIsNow).toList();
  }

  /** Asks a run to end, on whichever node it is; false if it has ended or is not there. */
  boolean cancel(long id) {
    if (find(id).filter(run -> !run.state().ended()).isEmpty()) {
      return false;
    }
    store.askToCancel(id);
    live.cancel(id);
    return true;
  }

  private void bury() {
    try {
      store.alone(
          () -> {
            dead.bury();
            return null;
          });
    } catch (RuntimeException e) {
      // Who only looks must not suffer from a Jira that cannot store anything now.
      LOG.debug("Runs that nobody works on could not be ended", e);
    }
  }
}
